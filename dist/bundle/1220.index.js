export const id = 1220;
export const ids = [1220];
export const modules = {

/***/ 17748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unmergedLines: () => (/* binding */ unmergedLines)
});

;// CONCATENATED MODULE: ./lib/src/core/backlog/schedule/unmerged.js
/** A sentence about a dependent item, without its subject. `needed`: done, with a change that is not in the base. */
function unmergedText({ id, work }) {
    const { branch, pullRequest } = work;
    return `starts from a base without the change of ${id}: merge ${pullRequest ?? branch} first if the change is needed`;
}

// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/git/git-dirs.js
var git_dirs = __webpack_require__(10934);
// EXTERNAL MODULE: ./lib/src/git/head.js
var head = __webpack_require__(73275);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/app/backlog/unmerged.js





/**
 * For an item that has not begun: a sentence for each done item that it depends on and whose change is not in the base. A change that
 * was merged by squash or rebase counts as not in the base, because its commits are others.
 */
async function unmergedLines(item, items, { repository, base }) {
    if (item.status === 'done' || item.work.run !== null)
        return [];
    const needed = item.dependencies.flatMap((id) => items.get(id) ?? []);
    const lines = needed.map(async (one) => (await isInBase(one, repository, base)) ? [] : [unmergedText(one)]);
    return (await Promise.all(lines)).flat();
}
async function isInBase(item, repository, base) {
    const { status, commit, work } = item;
    if (status !== 'done' || commit === null || work.branch === null)
        return true;
    try {
        return await (0,head/* isAfter */.d)((0,git_dirs/* realPlace */.o)(repository), base, (0,brands/* commitOf */.D3)(commit));
    }
    catch (error) {
        // The commit is not in this repository.
        if (error instanceof ports.Refusal)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 41220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workThrough: () => (/* binding */ workThrough)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/checkpoints/lock.js
var lock = __webpack_require__(18187);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/blocked.js
var blocked = __webpack_require__(31950);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/event-text.js
var event_text = __webpack_require__(4216);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/restart.js
var schedule_restart = __webpack_require__(79023);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/schedule.js
var schedule = __webpack_require__(38383);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/targets.js
var schedule_targets = __webpack_require__(80566);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage/settle.js
var settle = __webpack_require__(23646);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage/triage.js
var triage = __webpack_require__(69549);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
;// CONCATENATED MODULE: ./lib/src/engine/shared-budget.js
/** A spending limit in USD over several concurrent runs, and what they have spent so far. */
class SharedBudget {
    #limitUsd;
    /** One for each session of a run, in USD; `null`: nothing reported yet. */
    #accounts = [];
    constructor(limitUsd) {
        this.#limitUsd = limitUsd;
    }
    /** Returns a function that reports a session's total spending so far. */
    open() {
        const at = this.#accounts.push(null) - 1;
        return (usd) => {
            this.#accounts[at] = usd;
        };
    }
    /** In USD; `null`: nothing reported. */
    get spentUsd() {
        const told = this.#accounts.filter((usd) => usd !== null);
        return told.length === 0 ? null : told.reduce((sum, usd) => sum + usd, 0);
    }
    get limitUsd() {
        return this.#limitUsd;
    }
    get isEmpty() {
        return this.#limitUsd !== null && (this.spentUsd ?? 0) >= this.#limitUsd;
    }
    /** `null`: there is no limit. */
    now() {
        const { limitUsd, spentUsd } = this;
        return limitUsd === null ? null : { limitUsd, spentUsd: spentUsd ?? 0 };
    }
}

// EXTERNAL MODULE: ./lib/src/github/refusal.js
var refusal = __webpack_require__(23476);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/app/run/session.js + 1 modules
var session = __webpack_require__(79902);
// EXTERNAL MODULE: ./lib/src/app/run/stop.js
var run_stop = __webpack_require__(38842);
// EXTERNAL MODULE: ./lib/src/app/stored/place.js
var stored_place = __webpack_require__(18275);
// EXTERNAL MODULE: ./lib/src/app/stored/stored.js
var stored = __webpack_require__(21809);
// EXTERNAL MODULE: ./lib/src/app/backlog/begun-elsewhere.js + 1 modules
var begun_elsewhere = __webpack_require__(1688);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/item.js
var item = __webpack_require__(66411);
// EXTERNAL MODULE: ./lib/src/core/run/decide/together.js
var together = __webpack_require__(34877);
// EXTERNAL MODULE: ./lib/src/core/run/show/report-json.js
var report_json = __webpack_require__(24881);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var line = __webpack_require__(32154);
;// CONCATENATED MODULE: ./lib/src/core/text/markdown/together.js

const LONGEST_TITLE = 120;
const LONGEST_SUMMARY = 600;
/** The title of the joint pull request. */
function titleOfAll(items) {
    const titles = items.map(({ title }) => (0,line/* oneLine */.TN)(title)).join('; ');
    const all = items.length === 1 ? titles : `${items.length} items: ${titles}`;
    return (0,line/* truncate */.xv)(all, LONGEST_TITLE);
}
/** The body: each item, and what was done for it. */
function bodyOfAll(items) {
    return items
        .flatMap(({ id, title, summaries }) => [
        `- **${id}**: ${(0,line/* oneLine */.TN)(title)}`,
        ...summaries.map((summary) => `  - ${(0,line/* truncate */.xv)((0,line/* oneLine */.TN)(summary), LONGEST_SUMMARY)}`),
    ])
        .join('\n');
}

// EXTERNAL MODULE: ./lib/src/engine/journal-text.js
var journal_text = __webpack_require__(77848);
// EXTERNAL MODULE: ./lib/src/git/lfs/lfs-store.js
var lfs_store = __webpack_require__(4454);
// EXTERNAL MODULE: ./lib/src/git/objects/runner-directory.js
var runner_directory = __webpack_require__(75828);
// EXTERNAL MODULE: ./lib/src/core/text/named-paths.js
var named_paths = __webpack_require__(19974);
// EXTERNAL MODULE: ./lib/src/git/change/change.js
var change = __webpack_require__(66516);
// EXTERNAL MODULE: ./lib/src/git/change/facts.js + 2 modules
var change_facts = __webpack_require__(66889);
// EXTERNAL MODULE: ./lib/src/git/publish/rebase.js
var rebase = __webpack_require__(91701);
;// CONCATENATED MODULE: ./lib/src/git/publish/gather.js




/**
 * Rebases the commits of several runs on top of each other, working on objects only. Each run must make exactly the change that
 * was judged; otherwise it is left out.
 */
async function gatherCommits(own, all, { base, protect }) {
    let head = base;
    const taken = [];
    const left = [];
    for (const one of all) {
        const next = await onTop(own, head, one);
        if ('why' in next)
            left.push({ one, why: next.why });
        else {
            head = next.head;
            taken.push(one);
        }
    }
    const facts = await (0,change_facts/* factsOf */.x)({ own, base, commit: head, protect });
    return { head, facts, taken, left };
}
async function onTop(own, onto, { base, head }) {
    const made = await (0,rebase/* rebaseCommits */.T)({ own, base, head, onto });
    if (typeof made !== 'string')
        return { why: `${(0,named_paths/* namedPaths */.S)(made.conflicts)} changed on both sides` };
    const before = await changeOf(own.place, base, head);
    const now = await changeOf(own.place, onto, made);
    return before === now ? { head: made } : { why: 'the result would be a different change' };
}
/** Every added or removed line by file, without its context. */
async function changeOf(place, from, to) {
    const lines = await (0,change/* changedLines */.MA)(place, from, to);
    // Only these two kinds of lines depend on unchanged content.
    return lines.filter((line) => !/^(?:index |@@ )/.test(line)).join('\n');
}

// EXTERNAL MODULE: ./lib/src/report/silent.js
var silent = __webpack_require__(95060);
// EXTERNAL MODULE: ./lib/src/system/remove-tree.js
var remove_tree = __webpack_require__(52305);
// EXTERNAL MODULE: ./lib/src/app/run/as-it-is.js
var as_it_is = __webpack_require__(219);
// EXTERNAL MODULE: ./lib/src/app/run/continue.js + 1 modules
var run_continue = __webpack_require__(45844);
// EXTERNAL MODULE: ./lib/src/app/run/start.js + 3 modules
var run_start = __webpack_require__(46322);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/app/admission/protected-by.js
var protected_by = __webpack_require__(19638);
;// CONCATENATED MODULE: ./lib/src/app/backlog/finished-item.js





/** Throws `Refusal` if its run cannot be read. */
async function readFinished(store, item, start) {
    const id = (0,brands/* runId */.Vz)(item.work.run ?? '');
    if (id === null)
        return { type: 'left', why: 'the item has no run' };
    const run = await (0,stored.readRun)(store, id);
    const { plan, state, started, events } = run;
    if (run.isHeld || state.finished === null)
        return { type: 'left', why: 'another process holds its run' };
    const phase = (0,together/* phaseLeftToOthers */.z)(plan, state);
    if (phase === null)
        return { type: 'elsewhere', run };
    const { staleBase } = plan.policy;
    const options = optionsOf(phase);
    const why = wrongPlace(started.baseBranch, start) ??
        (options.target?.includes('${{') === true
            ? 'the `base` of its pull request is not fixed'
            : null) ??
        (staleBase !== 'keep' && state.base !== start.base
            ? `the base branch moved since its run began, and its \`policy.stale-base\` is \`${staleBase}\``
            : null);
    if (why !== null)
        return { type: 'left', why };
    return {
        type: 'finished',
        finished: {
            item,
            run,
            ...options,
            protect: (0,protected_by/* protectedBy */.q)(plan, run.pinned),
            staleBase: staleBase === 'keep' ? 'keep' : 'fail',
            base: state.base,
            head: state.head,
            at: events.at(-1)?.at ?? '',
            summaries: summariesOf(run),
        },
    };
}
function wrongPlace(branch, start) {
    if (branch === start.branch)
        return null;
    const [began, now] = [branch, start.branch].map((name) => name === null ? 'no branch' : `\`${name}\``);
    return `its run began on ${began}, but the checkout is on ${now}`;
}
/** Options of its pull request that are the same for every run; values of one run cannot be shared. */
function optionsOf({ deliveries, }) {
    const { base, draft, labels } = deliveries.find(({ kind }) => kind === 'pull-request')?.fields ?? {};
    const all = typeof labels === 'string' ? [labels] : Array.isArray(labels) ? labels : [];
    return {
        target: typeof base === 'string' ? base : null,
        draft: draft === true,
        labels: all.flatMap((label) => typeof label === 'string' && !label.includes('${{') ? [label] : []),
    };
}
/** Summaries of the phases that changed something. */
function summariesOf({ plan, state }) {
    return plan.phases.flatMap(({ index }) => {
        const { standing } = (0,run_state/* phaseState */.RI)(plan, state, index);
        const isChange = standing.status === 'succeeded' && standing.change !== null;
        return isChange && standing.summary !== '' ? [standing.summary] : [];
    });
}

// EXTERNAL MODULE: ./lib/src/app/backlog/item-run.js
var item_run = __webpack_require__(49579);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/app/backlog/together-pipeline.js


/** A pipeline that exists only in memory: its run begins with the commits of the items, and makes one pull request of them. */
function togetherPipeline(root, options) {
    const { target, draft, labels, protect, staleBase } = options;
    const pullRequest = {
        title: '${{ inputs.title }}',
        body: '${{ inputs.body }}',
        ...(target === null ? {} : { base: target }),
        ...(draft ? { draft } : {}),
        ...(labels.length === 0 ? {} : { labels }),
    };
    const text = { type: 'string', default: '' };
    const pipeline = {
        version: 1,
        name: 'backlog',
        inputs: { title: text, body: text, commits: text },
        policy: { 'stale-base': staleBase, ...(protect.length === 0 ? {} : { protect }) },
        phases: { [DELIVERY]: { deliver: { 'pull-request': pullRequest } } },
    };
    return { file: (0,external_node_path_.join)(root, 'backlog.phasegate.yml'), text: (0,dist/* stringify */.As)(pipeline) };
}
const DELIVERY = 'deliver';

;// CONCATENATED MODULE: ./lib/src/app/backlog/deliver-together.js
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
 * Delivers finished items as one pull request, in a separate run that begins with the items' commits. A delivery run that has
 * begun is completed first, so that no item gets a second pull request. Items that cannot be included are blocked, and the others
 * continue.
 */
async function deliverTogether(at) {
    try {
        const report = await delivered(at);
        if (report !== null)
            await conclude(at, report);
    }
    catch (error) {
        if (!(error instanceof ports.Refusal) || error instanceof session/* RunBroken */.rO)
            throw error;
        const why = `${error.message} ${error.remedy}`;
        await block(at, new Map(at.due.map(({ id }) => [id, why])));
    }
}
async function delivered(at) {
    for (const { delivery } of at.due) {
        const run = (0,brands/* runId */.Vz)(delivery?.run ?? '');
        if (run !== null && (await hasCommits(at.place.store, run)))
            return goOn(at, { run, phase: DELIVERY, say: async () => [] });
    }
    const finished = await finishedOf(at);
    return finished.length === 0 ? null : begin(at, finished);
}
/** A process may have died before its run had anything to deliver. Such a run is not resumed. */
async function hasCommits(store, run) {
    if (!(0,stored/* hasBegun */.SU)(store, run))
        return false;
    const { state } = await (0,stored.readRun)(store, run);
    return state.head !== state.base;
}
function goOn({ root, platform }, { run, phase, say }) {
    const how = () => (0,item_run/* driving */.AX)({ phase, driver: item_run.LOCAL, budgetPool: null }, 'work');
    return (0,run_continue.continueRun)({ root, platform, run, ...as_it_is/* AS_IT_IS */.a, how, say }, async () => silent/* silentReporter */.P);
}
/** In the order in which they were finished. */
async function finishedOf(at) {
    const { place, due } = at;
    const start = startOf(at);
    const found = [];
    const left = new Map();
    for (const item of due) {
        const read = await readFinished(place.store, item, start);
        if (read.type === 'finished')
            found.push(read.finished);
        else if (read.type === 'left')
            left.set(item.id, read.why);
        else
            await at.keep(item.id, (0,item_run/* ranOf */.FX)({ kind: 'work', run: read.run.run, item }, read.run));
    }
    found.sort((a, b) => (0,item/* compare */.UD)(a.at, b.at) || (0,item/* compare */.UD)(a.item.id, b.item.id));
    const [first] = found;
    const others = found.filter(({ target }) => target !== first?.target);
    for (const { item } of others)
        left.set(item.id, 'its pull request is for another branch than the others’');
    await leaveOut(at, left);
    return found.filter((one) => !others.includes(one));
}
function startOf({ place: { repository }, platform }) {
    return platform.start ?? { base: repository.head, branch: repository.branch };
}
/** Records first which run delivers the items, then begins it with their commits. */
async function begin(at, finished) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { root, platform } = at;
        const start = startOf(at);
        const protect = [...new Set(finished.flatMap((one) => one.protect))];
        const scratch = __addDisposableResource(env_1, await gatheringPlace(at, finished), true);
        const { own } = scratch;
        const gathered = await gatherCommits(own, finished, { base: start.base, protect });
        await leaveOut(at, new Map(gathered.left.map(({ one, why }) => [one.item.id, why])));
        const { taken } = gathered;
        const run = (0,brands/* runId */.Vz)(`delivery-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
        if (run === null)
            throw new Error('the run has no name');
        if (taken.length === 0 || !(await claim(at, taken, run)))
            return null;
        const { file, text } = pipelineOf(at, taken);
        // `await` is needed: the run copies from the scratch folder before it is removed.
        return await (0,run_start.startRun)({
            root,
            platform: { ...platform, start },
            file,
            text: { text, files: null },
            inputs: inputsOf(taken),
            spare: [],
            run,
            agents: [],
            github: {},
            item: {},
            budgetUsd: null,
            known: [commitsOf(gathered, start)],
            stores: [(0,external_node_path_.join)(own.folder, 'objects')],
            how: () => (0,item_run/* driving */.AX)({ phase: DELIVERY, driver: item_run.LOCAL, budgetPool: null }, 'work'),
        }, async () => silent/* silentReporter */.P);
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
/** A git directory of the runner with the commits of all items, until the delivery's run has its own. */
async function gatheringPlace(at, finished) {
    const { repository, store } = at.place;
    const { base } = startOf(at);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'phasegate-gather-'));
    const runs = finished.map(({ run }) => (0,runner_directory/* ownFolder */.vY)((0,directory/* runFolder */.kQ)(store, run.run)));
    const own = await (0,runner_directory/* openRunnerDirectory */.G7)({
        repository,
        folder: (0,external_node_path_.join)(folder, 'git'),
        branch: 'gathered',
        commits: [...finished.map(({ head }) => head), base],
        stores: runs.map((run) => (0,external_node_path_.join)(run, 'objects')).filter((objects) => (0,external_node_fs_.existsSync)(objects)),
        copies: async () => false,
    });
    for (const run of runs)
        await (0,lfs_store/* shareAll */.hp)({ from: (0,lfs_store/* committedStore */.kQ)(run), to: (0,lfs_store/* committedStore */.kQ)(own.folder), copies: false });
    return {
        own,
        [Symbol.asyncDispose]: async () => {
            await own[Symbol.asyncDispose]();
            await (0,remove_tree/* removeTree */.d)(folder);
        },
    };
}
/** `false` if another process changed one of the items meanwhile: all of them are then evaluated again. */
async function claim({ store, platform, told }, taken, run) {
    let isClaimed = false;
    await store.change(platform.actor, ({ items }) => {
        isClaimed = taken.every(({ item: { id } }) => isDue(items.get(id)));
        if (!isClaimed)
            return [];
        return told(taken.map(({ item: { id } }) => ({ type: 'deliveryDue', item: id, run })));
    });
    return isClaimed;
}
const isDue = (item) => item?.status === 'in_progress' && item.delivery !== null;
function pipelineOf({ root }, taken) {
    return togetherPipeline(root, {
        target: taken[0]?.target ?? null,
        draft: taken.some(({ draft }) => draft),
        labels: [...new Set(taken.flatMap(({ labels }) => labels))],
        protect: [...new Set(taken.flatMap(({ protect }) => protect))],
        staleBase: taken.every(({ staleBase }) => staleBase === 'keep') ? 'keep' : 'fail',
    });
}
function inputsOf(taken) {
    const contained = taken.map(({ item: { id, title }, summaries }) => ({ id, title, summaries }));
    return {
        title: titleOfAll(contained),
        body: bodyOfAll(contained),
        commits: taken.map(({ item: { id }, head }) => `${id} ${head}`).join('\n'),
    };
}
/** Makes the commits part of the run from its beginning. */
function commitsOf({ head, facts }, { base }) {
    return { type: 'runRebased', from: base, base, commit: head, facts, again: [], verify: [] };
}
/** Records in every delivered item where its change is, or why it was not delivered, for a person. */
async function conclude(at, { plan, state, folder }) {
    const { events } = (0,journal_text/* readJournal */.a0)((0,directory/* journalFile */.i7)(folder));
    const made = events.find((event) => event.type === 'deliveryMade');
    const contained = containedIn(String(plan.inputs.commits ?? ''));
    const outcome = state.finished?.outcome;
    if (outcome === 'cancelled')
        return;
    if (outcome === 'succeeded' || outcome === 'no-change') {
        const { where, url, number } = made ?? NOTHING;
        const together = contained.size === 1 ? where : `${where}, with ${contained.size} items`;
        for (const [id, head] of contained)
            await tell(at, { id, head, place: { where: together, url, number } });
        return;
    }
    const message = (0,report_json/* errorOf */.M)(plan, state)?.message ?? outcome;
    const why = `delivery in run ${state.run} failed: ${message}`;
    await block(at, new Map([...contained.keys()].map((id) => [id, why])));
}
const NOTHING = { where: 'nothing was left to deliver', url: null, number: null };
/** The last commit of each item. */
function containedIn(commits) {
    const lines = commits.split('\n').filter((line) => line !== '');
    return new Map(lines.map((line) => {
        const at = line.lastIndexOf(' ');
        return [line.slice(0, at), line.slice(at + 1)];
    }));
}
/** Records the delivery in the item's own run, which continues. */
async function tell(at, { id, head, place }) {
    const item = (await at.store.read()).items.get(id);
    const run = (0,brands/* runId */.Vz)(item?.work.run ?? '');
    if (item === undefined || item.delivery === null || run === null)
        return;
    const { state } = await (0,stored.readRun)(at.place.store, run);
    if (state.head !== head)
        return changedSince(at, item);
    const report = await goOn(at, {
        run,
        phase: item.phase ?? '',
        say: async (stored) => {
            const phase = (0,together/* phaseLeftToOthers */.z)(stored.plan, stored.state);
            return phase === null ? [] : (0,together/* deliveredTogether */.t)(stored.plan, stored.state, { phase, place });
        },
    });
    await at.keep(id, (0,item_run/* ranOf */.FX)({ kind: 'work', run, item }, report));
}
/** Marks an item that a person has continued since as due for delivery again. */
async function changedSince({ store, platform, told }, { id }) {
    await store.change(platform.actor, ({ items }) => isDue(items.get(id)) ? told([{ type: 'deliveryDue', item: id, run: null }]) : []);
}
/** Blocks items that cannot be included; once a person unblocks one, it reaches its delivery again. */
async function leaveOut(at, left) {
    const reasons = [...left].map(([id, why]) => [id, `not delivered together with other items: ${why}`]);
    const again = at.due.filter(({ id }) => left.has(id));
    await at.store.change(at.platform.actor, ({ items }) => at.told([
        ...again
            .filter(({ id }) => isDue(items.get(id)))
            .map(({ id, phase }) => ({ type: 'phaseReached', item: id, phase })),
        ...blocks(items, new Map(reasons)),
    ]));
}
async function block(at, reasons) {
    await at.store.change(at.platform.actor, ({ items }) => at.told(blocks(items, reasons)));
}
function blocks(items, reasons) {
    return [...reasons].flatMap(([id, why]) => {
        const item = items.get(id);
        if (item === undefined || !isDue(item))
            return [];
        return [(0,blocked/* blocked */.Z)(item, 'failed', why)];
    });
}

// EXTERNAL MODULE: ./lib/src/app/backlog/keep-ran.js
var keep_ran = __webpack_require__(51537);
// EXTERNAL MODULE: ./lib/src/app/backlog/pipelines.js + 1 modules
var backlog_pipelines = __webpack_require__(69027);
// EXTERNAL MODULE: ./lib/src/app/backlog/refuse-circles.js
var refuse_circles = __webpack_require__(19980);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
;// CONCATENATED MODULE: ./lib/src/app/backlog/triage-pipeline.js







/** `null` if no pipeline has an agent for triage. Throws `Refusal` if the configured agent does not exist. */
function triagePipeline(root, config, { fallback, byName }) {
    const { file } = fallback.pipeline;
    const agents = file.agents ?? {};
    const name = config.triage.agent ?? file.defaults?.agent ?? Object.keys(agents)[0];
    if (name === undefined)
        return null;
    const agent = agents[name];
    if (agent === undefined) {
        throw new ports.Refusal(`\`triage.agent\` is \`${name}\`, which the default pipeline does not declare.`, (0,nearest/* suggest */.Z)(name, Object.keys(agents)) ?? 'Declare the agent there under `agents`.');
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

// EXTERNAL MODULE: ./lib/src/app/backlog/unmerged.js + 1 modules
var unmerged = __webpack_require__(17748);
// EXTERNAL MODULE: ./lib/src/app/backlog/went-on.js
var went_on = __webpack_require__(10086);
;// CONCATENATED MODULE: ./lib/src/app/backlog/work-through.js
var work_through_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var work_through_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
    const place = await (0,stored_place.findPlace)(root, platform.store);
    await (0,directory/* prepareStore */.hG)(place.store);
    const pipelines = (0,backlog_pipelines.readPipelines)(root, config);
    const triage = triagePipeline(root, config, pipelines);
    return new BacklogSession({ ...request, place, pipelines, triage }).run();
}
class BacklogSession {
    #at;
    #running = new Map();
    /** Items that were requested at any time of this session. */
    #asked = new Set();
    /** Items that another process works on. */
    #elsewhere = new Set();
    #held = new Map();
    /** Items whose runs are on another machine, and how they are restarted here. */
    #restarts = new Map();
    /** Targets that cannot advance for now. */
    #passed = new Set();
    #phases = 0;
    #startedAt = performance.now();
    /** Items that were done before this session. */
    #doneBefore = new Set();
    #budgetPool;
    #failedInARow = 0;
    #broken = null;
    constructor(at) {
        this.#at = at;
        this.#budgetPool = new SharedBudget(at.budgetUsd);
    }
    async run() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const stop = work_through_addDisposableResource(env_1, (0,run_stop/* stopOnSignals */.Z)(), false);
            const _held = work_through_addDisposableResource(env_1, { [Symbol.asyncDispose]: () => this.#letGo() }, true);
            const { signal } = stop.controller;
            this.#doneBefore = doneIn(await this.#at.store.read());
            await this.#catchUp();
            for (;;) {
                const backlog = await this.#settled();
                const reason = this.#reasonToStop(backlog, signal.aborted || this.#broken !== null);
                const actions = reason === null ? this.#scheduled(backlog) : [];
                if (actions.length > 0 || this.#running.size > 0)
                    await this.#goOn(actions);
                else if (!(await this.#findMore(backlog, reason)))
                    return this.#end(backlog, reason);
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = work_through_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    /** Looks for more work when nothing is due: a next target, or something to deliver together. False: there is none. */
    async #findMore(backlog, reason) {
        if (reason === null && this.#passTarget(backlog))
            return true;
        return reason !== 'signal' && (await this.#deliverTogether(backlog));
    }
    /**
     * Promotes and starts items; then waits for one to end, unless only promotions were made, because these may have made more work
     * due.
     */
    async #goOn(actions) {
        await this.#promote(actions);
        const starts = actions.filter((action) => action.action !== 'promote');
        for (const start of starts)
            this.#start(start);
        if (starts.length > 0 || actions.length === 0)
            await Promise.race([...this.#running.values()].map(({ ended }) => ended));
    }
    /** Delivers finished items together when nothing else can be done. Returns whether there were any. */
    async #deliverTogether({ items }) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const all = (0,schedule/* dueTogether */.J3)(items, ({ id }) => this.#asked.has(id) && !this.#elsewhere.has(id));
            const lock = work_through_addDisposableResource(env_2, all.length === 0 ? null : await this.#lockIn('delivery'), true);
            const due = [];
            for (const item of all) {
                if (lock !== null && (await this.#hold(item.id)))
                    due.push(item);
                else
                    this.#leave(item.id, 'another process is delivering it');
            }
            if (due.length === 0)
                return false;
            const told = (events) => this.#told(events);
            const keep = (id, ran) => this.#keep(id, ran);
            await deliverTogether({ ...this.#at, due, told, keep });
            return true;
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = work_through_disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    /** Picks up blocked items whose runs a person resumed, for example by approving a gate or raising a limit. */
    async #catchUp() {
        const { store, place } = this.#at;
        for (const { item, ran } of await (0,went_on/* wentOn */.c)(place.store, await store.read()))
            await this.#keep(item.id, ran);
    }
    /** The backlog with all consequences of its current state, before anything is scheduled. */
    async #settled() {
        const { store, platform, config, place } = this.#at;
        const busy = new Set([...this.#running.keys(), ...this.#elsewhere]);
        const rules = { guardrails: config.guardrails, pipelineOf: this.#shapeOf };
        const backlog = await store.change(platform.actor, ({ items }) => this.#told((0,settle/* settle */.G)(items, busy, rules)));
        (0,refuse_circles/* refuseCircles */.a)(backlog.items);
        const { source } = config;
        const isHere = (0,begun_elsewhere.isRunHere)(place.store);
        const asking = { source, targets: this.#targetsHere, isHere };
        const events = [];
        for (const item of backlog.items.values()) {
            if (this.#isAskedNow(item))
                this.#asked.add(item.id);
            if (busy.has(item.id) || this.#restarts.has(item.id))
                continue;
            if ((0,schedule_restart/* isLeftAlone */.$W)(asking, item))
                this.#leave(item.id, (0,schedule_restart/* leftAloneText */.oR)(item));
            else if (this.#asked.has(item.id) && this.#isRunElsewhere(item))
                events.push(...(await this.#restart(item)));
        }
        if (events.length === 0)
            return backlog;
        return store.change(platform.actor, () => this.#told(events));
    }
    /** A workflow job has at most its own item; the plan job reports missing targets. */
    get #targetsHere() {
        return this.#at.driver.delivers ? this.#at.targets : [];
    }
    #isRunElsewhere(item) {
        return (0,schedule_restart/* isBegunElsewhere */.qJ)(item, (0,begun_elsewhere.isRunHere)(this.#at.place.store));
    }
    /** Records where the item restarts here. */
    async #restart(item) {
        if (item.block !== null)
            return [];
        const { place, pipelines } = this.#at;
        const planned = await (0,begun_elsewhere.plannedRestart)(place, pipelines, item);
        if (planned === null)
            return [];
        this.#restarts.set(item.id, planned);
        return (0,schedule_restart/* restartEvents */.bD)(item, planned.restart);
    }
    #shapeOf = (item) => this.#at.pipelines.of(item)?.shape ?? null;
    #isAskedNow(item) {
        const { targets, only } = this.#at;
        return targets.length === 0 ? only(item) : targets.includes(item.id);
    }
    /** The first target that is not finished; `null`: there is none. */
    #target({ items, archived }) {
        const { targets, autoAdvance } = this.#at;
        const known = { items, archived: new Set(archived.keys()) };
        const isOver = ({ id, status }) => this.#passed.has(id) || (autoAdvance && status === 'blocked');
        return (0,schedule_targets/* firstTarget */.w)(known, targets, { isOver });
    }
    /** Skips a target that cannot advance. Returns whether there is another one. */
    #passTarget(backlog) {
        const target = this.#at.autoAdvance ? this.#target(backlog) : null;
        if (target !== null)
            this.#passed.add(target.id);
        return target !== null;
    }
    #told(events) {
        for (const event of events)
            this.#at.say(`${event.item}  ${(0,event_text/* eventText */.c)(event)}`);
        return events;
    }
    #reasonToStop(backlog, isAborted) {
        const { cap, untilMs, targets, config } = this.#at;
        if (isAborted)
            return 'signal';
        if (this.#budgetPool.isEmpty)
            return 'budget';
        if (this.#failedInARow >= config.limits.failuresInARow)
            return 'failures';
        const target = this.#target(backlog);
        if (targets.length > 0 && (target === null || target.status === 'blocked'))
            return 'target';
        if (this.#phases >= cap)
            return 'cap';
        return untilMs !== null && Date.now() >= untilMs ? 'until' : null;
    }
    #scheduled(backlog) {
        const { items, archived } = backlog;
        const { config, cap } = this.#at;
        const target = this.#target(backlog)?.id ?? null;
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
        const isDue = (action) => this.#at.stage === 'triage' ? action.action === 'triage' : !this.#isForOthers(action, items);
        const promotions = actions.filter((one) => one.action === 'promote' && isDue(one));
        const rest = actions.filter((one) => one.action !== 'promote' && isDue(one));
        return [...promotions, ...rest.slice(0, cap - this.#phases)];
    }
    /** Whether the action is a delivery and this process makes none. */
    #isForOthers(action, items) {
        const item = items.get(action.item);
        if (action.action !== 'run' || item === undefined || this.#at.driver.delivers)
            return false;
        const phase = this.#at.pipelines.of(item)?.pipeline.file.phases[action.phase];
        return phase !== undefined && 'deliver' in phase;
    }
    async #promote(actions) {
        const promoted = actions.filter(({ action }) => action === 'promote');
        if (promoted.length === 0)
            return;
        const { store, platform } = this.#at;
        await store.change(platform.actor, ({ items }) => this.#told((0,schedule/* promotionEvents */.N5)(promoted, items)));
    }
    #start(start) {
        const ended = this.#carryOut(start)
            .catch((error) => {
            this.#broken ??= { error };
        })
            .finally(() => this.#running.delete(start.item));
        this.#running.set(start.item, { writer: start.writer, ended });
    }
    /** Holds the item's lock, so that other processes of this machine leave the item alone. */
    async #carryOut(start) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const lock = work_through_addDisposableResource(env_3, await this.#lockOf(start.item), true);
            if (lock === null || !(await this.#hold(start.item)))
                return this.#leave(start.item, 'another process is working on it');
            const step = await this.#claim(start);
            if (step === null)
                return;
            this.#phases += 1;
            await this.#sayUnmerged(step);
            this.#at.say(`${start.item}  ${start.action === 'run' ? `\`${start.phase}\`` : 'triage'} starts: ${start.why}`);
            try {
                await this.#keep(step.item.id, await (0,item_run/* takeStep */.e0)(await this.#withQuestion(step)));
            }
            catch (error) {
                if (!(error instanceof ports.Refusal) || error instanceof session/* RunBroken */.rO)
                    throw error;
                await this.#refused(start, error);
            }
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            const result_3 = work_through_disposeResources(env_3);
            if (result_3)
                await result_3;
        }
    }
    /** Says which changes that the item depends on are not in the base of its new run. */
    async #sayUnmerged({ kind, item }) {
        if (kind !== 'work' || item.dependencies.length === 0)
            return;
        const { store, place, platform } = this.#at;
        const { repository } = place;
        const base = platform.start?.base ?? repository.head;
        const { items } = await store.read();
        for (const line of await (0,unmerged.unmergedLines)(item, items, { repository, base }))
            this.#at.say(`${item.id}  ${line}`);
    }
    /** A new run does not know the question of the earlier run, so the question is sent with the answer. */
    async #withQuestion(step) {
        const { item, restart } = step;
        if (restart === null || item.notes === null)
            return step;
        const question = (0,schedule_restart/* lastQuestion */.xk)(await this.#at.store.events(item.id));
        if (question === null)
            return step;
        const notes = `The question was: ${question.text}\n\nThe answer: ${item.notes}`;
        const reached = question.phase ?? restart.restart.reached;
        const asked = { ...restart, restart: { ...restart.restart, reached } };
        return { ...step, restart: asked, item: { ...item, notes } };
    }
    /** Locks the item to the end of the session, because its next phase needs the results on this machine. */
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
        if (this.#asked.has(id))
            this.#at.say(`${id}  ${why}`);
    }
    #lockOf(id) {
        return this.#lockIn(Buffer.from(id).toString('hex'));
    }
    async #lockIn(name) {
        try {
            return await (0,lock/* acquireLock */.IZ)({
                runFolder: (0,external_node_path_.join)(this.#at.place.store, 'backlog', name),
                onLost: (why) => (this.#broken ??= { error: why }),
            });
        }
        catch (error) {
            if (error instanceof lock/* LockHeld */.BG)
                return null;
            throw error;
        }
    }
    /** Reads the item again under its lock; `null` if there is nothing to do for it any more. */
    async #claim(start) {
        const { store, platform } = this.#at;
        let step = null;
        await store.change(platform.actor, ({ items }) => {
            const item = items.get(start.item);
            if (item === undefined || !work_through_isDue(item, start))
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
        const { root, place, platform, driver, pipelines, triage, config } = this.#at;
        const budgetPool = this.#budgetPool;
        const { deliver } = config;
        const shared = { root, place, platform, driver, item, deliver, budgetPool };
        if (start.action === 'run') {
            const isElsewhere = (0,schedule_restart/* isBegunElsewhere */.qJ)(item, (0,begun_elsewhere.isRunHere)(place.store));
            const restart = isElsewhere ? (this.#restarts.get(item.id) ?? null) : null;
            const begun = isElsewhere ? null : (0,brands/* runId */.Vz)(item.work.run ?? '');
            const run = begun ?? (0,item_run.newRunOf)(place.store, item, '');
            const inputs = { task: [item.title, item.description ?? ''].join('\n\n').trim() };
            const file = pipelines.of(item)?.file ?? pipelines.fallback.file;
            const { phase } = start;
            return { ...shared, kind: 'work', run, file, text: null, inputs, phase, restart };
        }
        if (triage === null)
            throw new Error('no pipeline for triage');
        const inputs = { others: othersText(item, all) };
        const run = triageRunOf(place.store, item);
        return { ...shared, kind: 'triage', run, ...triage, inputs, phase: 'triage', restart: null };
    }
    async #keep(id, ran) {
        const after = await (0,keep_ran.keepRan)({ ...this.#at, told: (events) => this.#told(events) }, id, ran);
        this.#tally(after.items.get(id));
    }
    #tally(item) {
        if (item?.block?.kind === 'failed')
            this.#failedInARow += 1;
        if (item?.status === 'done' || item?.block?.kind === 'gate')
            this.#failedInARow = 0;
    }
    /** A refusal stops this item only. */
    async #refused({ item: id }, error) {
        const { store, platform } = this.#at;
        const { message, remedy } = error;
        if (error instanceof refusal/* GitHubRefusal */.k && error.isPassing)
            return this.#leave(id, `waits for the next session: ${message}`);
        this.#failedInARow += 1;
        await store.change(platform.actor, ({ items }) => {
            const item = items.get(id);
            if (item === undefined || item.status === 'blocked' || item.status === 'done')
                return [];
            return this.#told([(0,blocked/* blocked */.Z)(item, 'failed', `${message} ${remedy}`)]);
        });
    }
    #end({ items }, reason) {
        if (this.#broken !== null)
            throw this.#broken.error;
        const asked = [...this.#asked].flatMap((id) => items.get(id) ?? []);
        const open = asked.filter(({ status }) => status !== 'done');
        const left = open.some(({ status }) => status === 'blocked') ? 'blocked' : 'waiting';
        const stopped = reason ?? (open.length === 0 ? 'done' : left);
        const done = doneIn({ items });
        const finished = new Set([...done].filter((id) => !this.#doneBefore.has(id)));
        const ms = performance.now() - this.#startedAt;
        return {
            stopped,
            phases: this.#phases,
            costUsd: this.#budgetPool.spentUsd,
            asked,
            finished,
            ms,
        };
    }
}
function doneIn({ items }) {
    return new Set([...items.values()].flatMap(({ id, status }) => (status === 'done' ? [id] : [])));
}
function work_through_isDue(item, start) {
    if (start.action === 'triage')
        return item.status === 'new';
    const isAtWork = item.status === 'in_progress' || item.status === 'scoping';
    return isAtWork && (item.phase === null || item.phase === start.phase);
}
/** The item's triage run, unless that is on another machine. */
function triageRunOf(store, item) {
    const run = (0,brands/* runId */.Vz)(item.work.triage ?? '');
    const isKnown = run !== null && ((item.work.seen[run] ?? 0) === 0 || (0,stored/* hasBegun */.SU)(store, run));
    return isKnown ? run : (0,item_run.newRunOf)(store, item, '-triage');
}
function movedToScoping(item, isAssessed) {
    const why = isAssessed ? 'assessed by a person' : 'no agent for triage';
    return { type: 'itemMoved', item, to: 'scoping', why, block: null };
}
const MOST_OTHERS = 200;
/** Possible duplicates of the item: one id and title per line. */
function othersText(item, all) {
    return [...all]
        .filter(({ id, status }) => id !== item.id && status !== 'done')
        .slice(0, MOST_OTHERS)
        .map(({ id, title }) => `${id}: ${title}`)
        .join('\n');
}


/***/ })

};
