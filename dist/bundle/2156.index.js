export const id = 2156;
export const ids = [2156,9145,1791,4172];
export const modules = {

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

/***/ 57612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ issueStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/core/backlog/issue/issue-state.js
var issue_state = __webpack_require__(87527);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/evolve.js
var evolve = __webpack_require__(83733);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage/word.js
var triage_word = __webpack_require__(90033);
;// CONCATENATED MODULE: ./lib/src/core/backlog/issue/steering.js



/** The resulting events. A command without effect is answered in the item's comment. */
function steered(item, steering, at) {
    const events = [];
    let now = item;
    const happened = (more) => {
        for (const event of more) {
            now = (0,evolve/* evolve */.sf)(new Map([[now.id, now]]), event).get(now.id) ?? now;
            events.push(event);
        }
    };
    for (const { by, word } of steering.words)
        happened(byWord(now, word, { by, at }));
    // A later command unblocks the item, regardless of the label.
    if (events.some(({ type }) => type === 'itemMoved' || type === 'itemRestarted'))
        return events;
    happened(byLabel(now, steering, at));
    return events;
}
/** Where issues are read, the guardrails and the machine of the item's run are unknown. */
const UNKNOWN = { isWithin: false, isElsewhere: false };
const COMMANDS = '`/phasegate answer TEXT`, `unblock [NOTES]`, `override [NOTES]` or `retry TEXT`';
function byWord(item, word, signed) {
    if (word.type === 'mistyped') {
        const text = `\`${word.said}\` is not a command: write one of ${COMMANDS} at the start of a comment`;
        return [{ type: 'noted', item: item.id, text, ...signed }];
    }
    const judged = (0,triage_word/* judgeWord */.o)(item, word, UNKNOWN);
    if (judged.type === 'events')
        return judged.events.map((event) => ({ ...event, ...signed }));
    const text = `\`/phasegate ${word.type}\` has no effect: ${judged.message}`;
    return [{ type: 'noted', item: item.id, text, ...signed }];
}
function byLabel(item, { isHeld, isTakenOff, labeller: by }, at) {
    const { id, block, status, phase } = item;
    if (isHeld && block === null && status !== 'done') {
        const why = `the label \`${issue_state/* BLOCKED_LABEL */.Ov}\` was set`;
        const held = { kind: 'by-hand', phase };
        return [{ type: 'itemMoved', item: id, to: 'blocked', why, block: held, by, at }];
    }
    if (isHeld || block === null || !isTakenOff)
        return [];
    const judged = (0,triage_word/* judgeWord */.o)(item, { type: 'unblock', notes: null }, UNKNOWN);
    const taken = `the label \`${issue_state/* BLOCKED_LABEL */.Ov}\` was removed`;
    if (judged.type === 'vain') {
        const text = `${taken}, which has no effect: ${judged.message}`;
        return [{ type: 'noted', item: id, text, by, at }];
    }
    return [{ type: 'itemMoved', item: id, to: block.from, why: taken, block: null, by, at }];
}

// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
// EXTERNAL MODULE: ./lib/src/github/refusal.js
var refusal = __webpack_require__(23476);
// EXTERNAL MODULE: ./lib/src/github/writes.js
var writes = __webpack_require__(26902);
;// CONCATENATED MODULE: ./lib/src/github/label-lock.js




/**
 * A lock on GitHub: a repository cannot have two labels of one name, so only one of several creators succeeds. It needs only the
 * permission to write issues. `null`: another holder has it. A dead holder's label is removed by its id, so that a new one of the
 * same name stays.
 */
async function labelLock(request) {
    const { holder, untilMs } = request;
    const nonce = (0,external_node_crypto_.randomBytes)(6).toString('hex');
    const text = `${holderText(holder)} until ${new Date(untilMs).toISOString()} ${nonce}`;
    const made = await make(request, text);
    if (made !== null)
        return held(request, made);
    const found = await find(request);
    if (found !== null && found.text !== text) {
        if (!(await isOver(request, found.text)))
            return null;
        await remove(request.github, found.id);
    }
    else if (found !== null)
        return held(request, found.id);
    const id = await make(request, text);
    return id === null ? null : held(request, id);
}
/** The id of the label; `null`: it already exists. */
async function make(request, text) {
    const { github, name } = request;
    try {
        const label = { name, description: text, color: 'ededed' };
        return (0,json_value/* textAt */.$6)(await github.rest('POST /repos/{owner}/{repo}/labels', label), 'node_id');
    }
    catch (error) {
        if (error instanceof refusal/* GitHubRefusal */.k && error.status === 422)
            return null;
        if (!(0,writes/* isUncertain */.cp)(error))
            throw error;
        const found = await find(request);
        if (found === null)
            throw error;
        return found.text === text ? found.id : null;
    }
}
async function find({ github, name }) {
    try {
        const label = await github.rest('GET /repos/{owner}/{repo}/labels/{name}', { name });
        const id = (0,json_value/* textAt */.$6)(label, 'node_id');
        return id === null ? null : { id, text: (0,json_value/* textAt */.$6)(label, 'description') ?? '' };
    }
    catch (error) {
        if (error instanceof refusal/* GitHubRefusal */.k && error.status === 404)
            return null;
        throw error;
    }
}
function held({ github }, id) {
    return { [Symbol.asyncDispose]: () => remove(github, id) };
}
/** A label that is already gone is fine. */
async function remove(github, id) {
    const write = () => github.graphql(REMOVE, { id });
    try {
        await write();
    }
    catch (error) {
        if ((0,writes/* isUncertain */.cp)(error))
            await write().catch(unlessGone);
        else
            unlessGone(error);
    }
}
function unlessGone(error) {
    if (error instanceof refusal/* GitHubRefusal */.k && /could not resolve to a node/i.test(error.message))
        return;
    throw error;
}
const REMOVE = `mutation PhasegateDropLabel($id: ID!) {
  deleteLabel(input: { id: $id }) { clientMutationId }
}`;
/** Whether this workflow run holds the lock, in any attempt: its jobs share the lock. */
async function isHeldHere(request) {
    const found = await find(request);
    return found !== null && isOurs(request.holder, found.text);
}
/** Releases a lock that another job of this workflow run took. Locks of other holders stay. */
async function letGo(request) {
    const found = await find(request);
    if (found !== null && isOurs(request.holder, found.text))
        await remove(request.github, found.id);
}
/** Removes locks whose holders are gone, such as those of a lost machine. */
async function dropEnded(request) {
    const { github, prefix } = request;
    const { owner, repo } = github;
    const said = await github.graphql(LABELS, { owner, repo, prefix });
    for (const label of (0,json_value/* listAt */.gT)(said, 'repository', 'labels', 'nodes')) {
        const id = (0,json_value/* textAt */.$6)(label, 'id');
        const isMeant = id !== null && (0,json_value/* textAt */.$6)(label, 'name')?.startsWith(prefix) === true;
        if (isMeant && (await isOver(request, (0,json_value/* textAt */.$6)(label, 'description') ?? '')))
            await remove(github, id);
    }
}
const LABELS = `query PhasegateLabels($owner: String!, $repo: String!, $prefix: String!) {
  repository(owner: $owner, name: $repo) {
    labels(first: 100, query: $prefix) { nodes { id name description } }
  }
}`;
function isOurs(holder, text) {
    const [, run] = HELD.exec(text) ?? [];
    return holder.type === 'workflow' && run === String(holder.run);
}
const holderText = (holder) => holder.type === 'workflow'
    ? `run ${holder.run}/${holder.attempt}`
    : `process ${holder.name.replace(/[^\w.@-]/g, '').slice(0, 30)}`;
/** A label with another description was made by a person, and holds until that person removes it. */
async function isOver({ github, now, holder }, text) {
    const [, run, attempt, until] = HELD.exec(text) ?? [];
    if (until === undefined)
        return false;
    if (Date.parse(until) <= now())
        return true;
    if (run === undefined)
        return false;
    // Attempts of one workflow run are never active at the same time; a later attempt may repeat an earlier one's jobs.
    if (isOurs(holder, text))
        return holder.type === 'workflow' && String(holder.attempt) !== attempt;
    return isRunOver(github, Number(run));
}
const HELD = /^(?:run (\d+)\/(\d+)|process \S*) until (\S+) [0-9a-f]{12}$/;
/** By its newest attempt: https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
async function isRunOver(github, run) {
    try {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
        return (0,json_value/* textAt */.$6)(await github.rest(route, { run_id: run }), 'status') === 'completed';
    }
    catch (error) {
        if (error instanceof refusal/* GitHubRefusal */.k && error.status === 404)
            return true;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/github/trust.js + 1 modules
var trust = __webpack_require__(21791);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/backlog/issues/read.js
var read = __webpack_require__(5799);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/event-text.js
var event_text = __webpack_require__(4216);
// EXTERNAL MODULE: ./lib/src/core/text/fits.js
var fits = __webpack_require__(41096);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/item.js
var item_item = __webpack_require__(66411);
// EXTERNAL MODULE: ./lib/src/core/text/money.js
var money = __webpack_require__(14530);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/postable.js + 1 modules
var postable = __webpack_require__(40164);
;// CONCATENATED MODULE: ./lib/src/core/text/markdown/issue-comment.js



/** In characters; the state takes most of the comment. */
const MOST = 15_000;
/**
 * The visible text of the comment on an item's issue. Older events are omitted if there is no room. `own`: `owner/name`;
 * `record`: where the untruncated text is.
 */
function issueComment(item, events, about) {
    for (let shown = SHOWN;; shown -= 1) {
        const text = commentWith(item, events.slice(-shown), about);
        if (text.length <= MOST || shown === 1)
            return text;
    }
}
function commentWith(item, events, { own, record }) {
    const { status, block, phase, work } = item;
    const line = (text) => (0,postable/* postableLine */.Ri)(text, { own, max: 400 });
    const facts = [
        phase === null ? null : `phase \`${line(phase)}\``,
        work.attempts === 0 ? null : `${work.attempts} attempts`,
        work.costUsd === null ? null : (0,money/* moneyText */.qC)(work.costUsd),
        work.run === null ? null : `run \`${line(work.run)}\``,
    ].filter((fact) => fact !== null);
    const happened = events.map((event) => {
        const when = event.at.slice(0, 16).replace('T', ' ');
        return `- ${when} · ${line(event.by)}: ${line(event.text)}`;
    });
    return [
        `**Phasegate: ${(0,item_item/* statusText */.qS)(status)}**${facts.length === 0 ? '' : ` · ${facts.join(' · ')}`}`,
        ...(block === null
            ? []
            : [
                quoted((0,postable/* postable */.DI)(block.reason, { own, max: MOST_REASON })),
                ...(block.reason.length > MOST_REASON ? [`The full text is in ${record}.`] : []),
                wayOn(block.kind),
            ]),
        `<details><summary>Events of this item</summary>\n\n${happened.join('\n')}\n</details>`,
    ].join('\n\n');
}
const SHOWN = 30;
const MOST_REASON = 4000;
const quoted = (text) => text.replace(/^/gm, '> ');
function wayOn(kind) {
    const comment = (command) => `Anyone with write access can decide by commenting \`/phasegate ${command}\`.`;
    switch (kind) {
        case 'question':
            return comment('answer …');
        case 'guardrail':
        case 'person':
            return `${comment('override')} The command accepts the current assessment only.`;
        case 'failed':
        case 'budget':
            return comment('unblock …');
        case 'by-hand':
            return `${comment('unblock')} Removing the label has the same effect.`;
        case 'gate':
            return 'The item waits for a decision on its run.';
        case 'rejected':
            return `${comment('retry …')} The agent starts again and reads your text. To drop the item, close the issue.`;
    }
}

// EXTERNAL MODULE: ./lib/src/github/own-comments.js
var own_comments = __webpack_require__(86167);
;// CONCATENATED MODULE: ./lib/src/backlog/issues/write.js











/**
 * Creates the issue of a new item; returns its number. `id` is the item's earlier id. An agent's text is made inert and
 * truncated; a person's text is posted unchanged, or refused if GitHub does not accept it.
 */
async function makeIssue(github, id, item) {
    const issue = wordsOf(github, item, id);
    return (0,writes/* makeOnce */.GL)({
        make: async () => {
            const made = await github.rest('POST /repos/{owner}/{repo}/issues', issue);
            const number = (0,json_value/* amountAt */.En)(made, 'number');
            if (number === null)
                throw new ports.Refusal('GitHub does not report which issue it created.', LOOK);
            return number;
        },
        find: async () => {
            const made = (await (0,read/* openIssues */.D$)(github)).find((known) => known.isOurs && known.body.endsWith((0,issue_state/* bodyMark */.Az)(id)));
            return made?.number ?? null;
        },
    });
}
const LOOK = 'Check the list of issues for the new issue.';
function wordsOf({ owner, repo }, item, id) {
    const { title, description, origin, tags } = item;
    const mark = (0,issue_state/* bodyMark */.Az)(id);
    const most = fits/* MOST_BODY */.bI - mark.length - 2;
    const labels = (fitting) => [...new Set([issue_state/* LABEL */.d_, ...fitting])];
    const bodied = (text) => `${text}\n\n${mark}`.trim();
    if (origin === null) {
        const long = tags.find((tag) => tag.length > fits/* MOST_LABEL */.Lm);
        if (long !== undefined)
            throw tooLong('A tag', long, fits/* MOST_LABEL */.Lm);
        if (title.length > fits/* MOST_TITLE */.f0)
            throw tooLong('The title', title, fits/* MOST_TITLE */.f0);
        if ((description ?? '').length > most)
            throw tooLong('The description', description ?? '', most);
        return { title, body: bodied(description ?? ''), labels: labels(tags) };
    }
    const own = `${owner}/${repo}`;
    return {
        title: (0,postable/* postableLine */.Ri)(title, { own, max: fits/* MOST_TITLE */.f0 }),
        body: bodied((0,postable/* postable */.DI)(description ?? '', { own, max: most })),
        labels: labels(tags.map((tag) => (0,fits/* cut */.Jj)(tag, fits/* MOST_LABEL */.Lm))),
    };
}
function tooLong(what, text, most) {
    return new ports.Refusal(`${what} has ${text.length} characters, but GitHub allows ${most}: ${text.slice(0, 60)}…`, 'Shorten the text, or put the rest into a comment on the issue.');
}
/**
 * Updates an issue to its item's state. Labels come first: after an interruption, a blocking label exists without its state. The
 * other order would look as if a person had removed the label.
 */
async function writeChange(github, change) {
    const { issue, before, after } = change;
    const item = after ?? { ...before, status: 'done', block: null, claim: null };
    await writeLabels(github, change, item);
    await writeWords(github, change, item);
    await writeState(github, change, item);
    if (after !== null)
        return;
    const isMerged = change.events.some(({ type }) => type === 'itemMerged');
    const state_reason = isMerged ? 'not_planned' : 'completed';
    await patchIssue(github, issue.number, { state: 'closed', state_reason });
}
async function writeLabels(github, { issue, before, events }, item) {
    const { number: issue_number, labels } = issue;
    const isEdited = events.some(({ type }) => type === 'itemEdited');
    const status = (0,issue_state/* statusLabel */.Rh)(item);
    const wanted = [issue_state/* LABEL */.d_, ...(status === null ? [] : [status]), ...(isEdited ? item.tags : [])];
    const kept = (label) => (0,issue_state/* isOwnLabel */.jQ)(label) || (isEdited && before.tags.includes(label)) ? wanted.includes(label) : true;
    const more = wanted.filter((label) => !labels.includes(label));
    if (more.length > 0) {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
        await (0,writes/* insist */.R6)(() => github.rest(route, { issue_number, labels: more }));
    }
    for (const name of labels.filter((label) => !kept(label))) {
        const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
        await (0,writes/* insist */.R6)(() => github.rest(route, { issue_number, name })).catch(unlessMissing);
    }
}
function unlessMissing(error) {
    if (!(error instanceof refusal/* GitHubRefusal */.k && error.status === 404))
        throw error;
}
async function writeWords(github, { issue, before, events }, item) {
    if (!events.some(({ type }) => type === 'itemEdited'))
        return;
    const { title, description } = item;
    if (title === before.title && description === before.description)
        return;
    await patchIssue(github, issue.number, { title, body: description ?? '' });
}
async function patchIssue(github, issue_number, fields) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
    await (0,writes/* insist */.R6)(() => github.rest(route, { issue_number, ...fields }));
}
async function writeState(github, change, item) {
    const { issue, events, record } = change;
    const { number, own, others, last } = issue;
    const before = own?.state ?? others.at(-1)?.state ?? null;
    const all = [
        ...(before?.events ?? []),
        ...events.map((event) => ({ at: event.at, by: event.by, text: (0,fits/* cut */.Jj)((0,event_text/* eventText */.c)(event), write_MOST) })),
    ];
    const text = issueComment(item, all, { own: `${github.owner}/${github.repo}`, record });
    const turn = Math.max(own?.state.turn ?? 0, others.at(-1)?.state.turn ?? 0) + 1;
    const state = { fields: (0,issue_state/* fieldsOf */.Pf)(item), seen: last, turn, events: all };
    const comment_id = own?.id ?? (await makeComment(github, number, (0,issue_state/* withoutState */.eC)(text)));
    const body = (0,issue_state/* withState */.Q2)(text, state, (0,read/* placeOf */.$t)(number, comment_id), record);
    if (body.length > fits/* MOST_BODY */.bI) {
        throw new ports.Refusal(`The state of #${number} has ${body.length} characters, but GitHub allows ${fits/* MOST_BODY */.bI} in a comment.`, 'Remove dependencies, or split the item.');
    }
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await (0,writes/* insist */.R6)(() => github.rest(route, { comment_id, body }));
}
/** The comment's id is part of the state, so the comment is created before the state. An existing one is found again. */
async function makeComment(github, issue_number, body) {
    const find = async () => {
        for await (const comment of (0,own_comments/* ownComments */.D)(github, issue_number)) {
            if ((0,issue_state/* namesItself */.e0)(comment.body, comment.id))
                throw stale(issue_number);
            if ((0,issue_state/* isPending */.mm)(comment.body))
                return comment.id;
        }
        return null;
    };
    const known = await find();
    if (known !== null)
        return known;
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    return (0,writes/* makeOnce */.GL)({
        make: async () => {
            const id = (0,json_value/* amountAt */.En)(await github.rest(route, { issue_number, body }), 'id');
            if (id === null)
                throw new ports.Refusal('GitHub does not report which comment it created.', LOOK_AT_COMMENTS);
            return String(id);
        },
        find,
    });
}
const LOOK_AT_COMMENTS = 'Check the issue for the new comment. The next session continues with it.';
function stale(number) {
    return new ports.Refusal(`GitHub listed #${number} without its state, although the state exists: the list is outdated.`, 'Nothing was changed. The next session continues with the item.');
}
/** Most characters of one event's text. */
const write_MOST = 1000;

;// CONCATENATED MODULE: ./lib/src/backlog/issues/store.js
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










/** A backlog of a repository's issues with our label. */
function issueStore(options) {
    const store = new IssueStore(options);
    return {
        read: async () => (await store.look()).backlog,
        change: (by, decide) => store.change(by, decide),
        events: (item) => store.events(item),
        newId: () => `new-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`,
        hold: (item) => store.hold(item),
        isHeldHere: async (item) => isHeldHere(await store.held(item)),
        letGo: async (item) => letGo(await store.held(item)),
        dropEnded: () => store.dropEnded(),
    };
}
class IssueStore {
    #options;
    #mayWrite = new Map();
    constructor(options) {
        this.#options = options;
    }
    async look() {
        const github = await this.#options.github();
        const [open, closed] = await Promise.all([(0,read/* openIssues */.D$)(github), (0,read/* closedIssues */.Vc)(github)]);
        const issues = new Map();
        const stored = new Map();
        const steering = [];
        const warnings = [];
        for (const issue of open) {
            const id = (0,issue_state/* idOf */.TH)(issue.number);
            try {
                const read = await this.#readOne(github, issue);
                if (typeof read === 'string') {
                    warnings.push(`#${issue.number} is skipped: ${read}.`);
                    continue;
                }
                warnings.push(...read.warnings.map((warning) => `${id}: ${warning}.`));
                issues.set(id, read.issue);
                stored.set(id, read.item);
                steering.push(...read.steering);
            }
            catch (error) {
                if (!(error instanceof ports.Refusal))
                    throw error;
                warnings.push(`#${issue.number} is skipped: ${error.message} ${error.remedy}`);
            }
        }
        const items = (0,evolve/* evolveAll */.Dc)(stored, steering);
        const archived = new Map([...closed].map(([number, title]) => [(0,issue_state/* idOf */.TH)(number), title]));
        return { issues, stored, steering, backlog: { items, archived, warnings } };
    }
    /** The stored item and people's actions since, or why it is skipped. */
    async #readOne(github, listed) {
        if (listed.fault !== null)
            return listed.fault;
        const other = await this.#otherOf(github, listed);
        const issue = { ...listed, others: other === null ? [] : [other] };
        const read = (0,issue_state/* itemOf */.Tu)(issue, other?.state ?? issue.own?.state ?? null);
        if (!read.ok)
            return read.message;
        const { item, warnings } = read;
        const echo = issue.echoes === 0 ? [] : [ECHO];
        const at = new Date(this.#options.now()).toISOString();
        const adopted = other === null ? [] : [{ type: 'noted', item: item.id, text: ADOPTED, by: other.by, at }];
        const steering = await this.#steeringOf(github, issue, item);
        return { issue, item, warnings: [...warnings, ...echo], steering: [...adopted, ...steering] };
    }
    /** The newest state of a user with write access; other users' comments are conversation. */
    async #otherOf(github, { others }) {
        for (const other of others.toReversed())
            if (await this.#writes(github, other.by))
                return other;
        return null;
    }
    async change(by, decide) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const github = await this.#options.github();
            const _lock = __addDisposableResource(env_1, await this.#locked(), true);
            const look = await this.look();
            const at = new Date(this.#options.now()).toISOString();
            const decided = decide(look.backlog).map((event) => (0,evolve/* recorded */.t2)(event, by, at));
            if (decided.length === 0 && look.steering.length === 0)
                return look.backlog;
            // Throws for an illegal change, before anything is written.
            const planned = (0,evolve/* evolveAll */.Dc)(look.backlog.items, decided);
            const made = await this.#makeIssues(decided, planned);
            const kept = decided.filter(({ item }) => !made.faults.has(item) && !made.left.has(item));
            const events = [
                ...look.steering,
                ...[...kept, ...made.notes].map((event) => renamed(event, made.ids)),
            ];
            const issues = new Map([...look.issues, ...made.issues]);
            const written = await this.#write({ github, look, issues, events }, made.faults);
            this.#tellFaults(written.faults, new Set(decided.map(({ item }) => item)));
            return written.backlog;
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
    async events(id) {
        const { issues } = await this.look();
        const events = issues.get(id)?.own?.state.events ?? [];
        return events.map((event) => ({ ...event, event: null }));
    }
    async hold(item) {
        const { now } = this.#options;
        const held = await this.held(item);
        return labelLock({ ...held, now, untilMs: now() + HOLD_MS[held.holder.type] });
    }
    async held(item) {
        const { github, holder } = this.#options;
        return { github: await github(), name: `${AT_WORK}${item}`, holder };
    }
    async dropEnded() {
        const { github, holder, now } = this.#options;
        await dropEnded({ github: await github(), holder, now, prefix: AT_WORK });
    }
    async #locked() {
        const { github, holder, now, pause } = this.#options;
        const name = 'phasegate:being-changed';
        for (let tries = 0; tries < MOST_TRIES; tries += 1) {
            const untilMs = now() + CHANGE_MS;
            const lock = await labelLock({ github: await github(), name, holder, now, untilMs });
            if (lock !== null)
                return this.#untold(lock, name);
            await pause();
        }
        throw new ports.Refusal(`Another process keeps the backlog locked (the label \`${name}\` exists).`, 'Wait until that process ends. If no process is running, delete the label.');
    }
    /** Ignores an error of the release, because the change is made and the lock expires. */
    #untold(lock, name) {
        const { onFault } = this.#options;
        return {
            [Symbol.asyncDispose]: async () => {
                try {
                    await lock[Symbol.asyncDispose]();
                }
                catch (error) {
                    if (!(error instanceof ports.Refusal) || onFault === undefined)
                        throw error;
                    onFault(name, error);
                }
            },
        };
    }
    #tellFaults(faults, decided) {
        const { onFault } = this.#options;
        for (const [item, why] of faults) {
            if (onFault !== undefined)
                onFault(item, why);
            else if (decided.has(item))
                throw why;
        }
    }
    async #steeringOf(github, issue, item) {
        const words = [];
        for (const said of issue.words)
            if (await this.#writes(github, said.by))
                words.push(said);
        const { labelled, labels } = issue;
        const touched = labelled.filter(({ label }) => label === issue_state/* BLOCKED_LABEL */.Ov).at(-1) ?? null;
        const steering = {
            words,
            isHeld: labels.includes(issue_state/* BLOCKED_LABEL */.Ov) && !this.#isOwnWork(touched),
            isTakenOff: touched !== null && touched.isOff !== false,
            labeller: touched?.by ?? 'somebody',
        };
        return steered(item, steering, new Date(this.#options.now()).toISOString());
    }
    /** A job of ours that was interrupted between the label and the state: no person blocked the item. */
    #isOwnWork(touched) {
        const { holder } = this.#options;
        return holder.type === 'workflow' && touched?.isOff === false && touched.by === read/* WORKFLOWS */.v1;
    }
    #writes(github, login) {
        const known = this.#mayWrite.get(login) ??
            (0,trust.permissionOf)(github, login).then((may) => may === 'admin' || may === 'write');
        this.#mayWrite.set(login, known);
        return known;
    }
    /**
     * Creates issues for new items, which gives them their ids. If that fails, the item that they came from is not written either:
     * the next reader of its run does both. Items that GitHub always refuses are left out, with a note.
     */
    async #makeIssues(events, planned) {
        const github = await this.#options.github();
        const made = {
            ids: new Map(),
            issues: new Map(),
            faults: new Map(),
            left: new Set(),
            notes: [],
        };
        for (const event of events) {
            const item = planned.get(event.item);
            if (event.type !== 'itemAdded' || item === undefined)
                continue;
            try {
                const number = await makeIssue(github, event.item, item);
                made.ids.set(event.item, (0,issue_state/* idOf */.TH)(number));
                made.issues.set((0,issue_state/* idOf */.TH)(number), newIssue(number, item));
            }
            catch (error) {
                if (!(error instanceof ports.Refusal))
                    throw error;
                notMade(made, event, error);
            }
        }
        return made;
    }
    /** Writes each item separately; an item that cannot be written stays unchanged. */
    async #write({ look, events, ...writing }, before) {
        const planned = (0,evolve/* evolveAll */.Dc)(look.stored, events);
        const items = new Map(planned);
        const archived = new Map(look.backlog.archived);
        const faults = new Map(before);
        for (const id of new Set(events.map(({ item }) => item))) {
            const was = look.stored.get(id);
            const own = events.filter(({ item }) => item === id);
            const change = {
                before: was ?? planned.get(id),
                after: planned.get(id) ?? null,
                events: own,
            };
            const fault = await this.#writeOne(writing, id, change);
            if (fault === null) {
                if (change.after === null)
                    archived.set(id, was?.title ?? '');
                continue;
            }
            faults.set(id, fault);
            if (was === undefined)
                items.delete(id);
            else
                items.set(id, was);
        }
        return { backlog: { items, archived, warnings: look.backlog.warnings }, faults };
    }
    async #writeOne({ github, issues }, id, { before, ...change }) {
        const issue = issues.get(id);
        if (issue === undefined || before === undefined)
            throw new Error(`no issue for ${id}`);
        try {
            const record = this.#recordOf(github, issue.number);
            await writeChange(github, { ...change, issue, before, record });
            return null;
        }
        catch (error) {
            if (error instanceof ports.Refusal)
                return error;
            throw error;
        }
    }
    /** Where the untruncated text is. */
    #recordOf({ owner, repo }, number) {
        const { holder } = this.#options;
        const own = `https://github.com/${owner}/${repo}`;
        const talk = `the comments of #${number}`;
        if (holder.type === 'process')
            return `${talk} or the records of its run, \`phasegate log\``;
        return `${talk} or the checkpoint of ${own}/actions/runs/${holder.run}`;
    }
}
function notMade({ faults, left, notes }, { item, origin, by, at, title }, error) {
    left.add(item);
    if (origin !== null && error instanceof refusal/* GitHubRefusal */.k && error.status === 422) {
        const text = `skipped “${title}”: ${error.message}`;
        notes.push({ type: 'noted', item: origin, text, by, at });
    }
    else
        faults.set(origin ?? item, error);
}
const ADOPTED = 'imported from the state that the command line wrote here';
const ECHO = 'ignored a comment of this token whose state belongs to another issue, because it may echo the text of another person';
/** In milliseconds: the longest session on a GitHub runner, and the longest workflow run including its waits. */
const HOLD_MS = {
    process: 6 * 60 * 60_000,
    workflow: 35 * 24 * 60 * 60_000,
};
const AT_WORK = 'phasegate:at-work-';
const CHANGE_MS = 10 * 60_000;
const MOST_TRIES = 60;
function newIssue(number, { title, description, tags, createdAt }) {
    const labels = ['phasegate', ...tags];
    const nothing = {
        own: null,
        others: [],
        echoes: 0,
        fault: null,
        words: [],
        last: 0,
        labelled: [],
    };
    return { number, title, body: description ?? '', createdAt, labels, isOurs: true, ...nothing };
}
/** The event with GitHub's ids. */
function renamed(event, ids) {
    const nameOf = (id) => ids.get(id) ?? id;
    const item = nameOf(event.item);
    switch (event.type) {
        case 'itemAdded': {
            const dependencies = event.dependencies.map(nameOf);
            const origin = event.origin === null ? null : nameOf(event.origin);
            return { ...event, item, dependencies, origin };
        }
        case 'itemEdited':
            return { ...event, item, dependencies: event.dependencies.map(nameOf) };
        case 'itemMerged':
            return { ...event, item, into: nameOf(event.into) };
        default:
            return { ...event, item };
    }
}


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

/***/ 4216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ eventText),
/* harmony export */   k: () => (/* binding */ assessmentText)
/* harmony export */ });
/* harmony import */ var _lib_unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58814);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25338);
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66411);



/** What happened, as a sentence without its subject. */
function eventText(event) {
    switch (event.type) {
        case 'itemAdded':
            return event.origin === null
                ? `added: ${event.title}`
                : `follow-up of ${event.origin}: ${event.title}`;
        case 'itemEdited':
            return `edited: ${event.title}`;
        case 'itemMoved':
            return `became ${(0,_item_js__WEBPACK_IMPORTED_MODULE_1__/* .statusText */ .qS)(event.to)}: ${event.why}`;
        case 'itemAssessed':
            return `assessed by \`${event.phase}\`: ${assessmentText(event.assessment)}`;
        case 'personAsked':
            return `\`${event.phase}\` requested a person`;
        case 'phaseReached':
            return event.phase === null ? 'before its first phase' : `reached \`${event.phase}\``;
        case 'deliveryDue':
            return event.run === null
                ? 'finished; waits for delivery together with other items'
                : `delivered together with other items in run ${event.run}`;
        case 'runBegun':
            return `${event.kind === 'triage' ? 'triaged' : 'worked on'} in run ${event.run}`;
        case 'workSeen':
            return event.summary;
        case 'itemClaimed':
            return 'claimed';
        case 'itemReleased':
            return 'released';
        case 'overrideGiven':
            return `assessment accepted: ${assessmentText(event.assessment)}`;
        case 'notesGiven':
            return `note: ${event.text}`;
        case 'notesTaken':
            return 'notes were passed to the agent';
        case 'itemRestarted':
            return 'restarted by a person';
        case 'itemMerged':
            return `merged into ${event.into}`;
        case 'itemArchived':
            return 'archived';
        case 'noted':
            return event.text;
        default:
            return (0,_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .H)(event);
    }
}
/** `size small, risk low`; dimensions without an assessment are omitted. */
function assessmentText(assessment) {
    const told = _assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .DIMENSIONS */ .Yf.flatMap((name) => {
        const value = assessment[name];
        return value === null ? [] : [`${name} ${value}`];
    });
    return told.length === 0 ? 'nothing' : told.join(', ');
}


/***/ }),

/***/ 83733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ evolveAll),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   sf: () => (/* binding */ evolve),
/* harmony export */   t2: () => (/* binding */ recorded)
/* harmony export */ });
/* harmony import */ var _lib_unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58814);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25338);
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66411);
/* harmony import */ var _transition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56531);




/** The items after one more event. */
function evolve(items, event) {
    const next = new Map(items);
    take(next, event);
    return next;
}
/** All of them, in order. */
function evolveAll(items, events) {
    const next = new Map(items);
    for (const event of events)
        take(next, event);
    return next;
}
/** Changes the items in place. An illegal step is a bug, because the caller has checked it. */
function take(items, event) {
    if (event.type === 'itemAdded') {
        items.set(event.item, added(event));
        return;
    }
    const item = items.get(event.item);
    if (item === undefined)
        throw new Error(`there is no item ${event.item}`);
    if (event.type === 'itemMerged' || event.type === 'itemArchived')
        items.delete(event.item);
    else
        items.set(event.item, { ...changed(item, event), updatedAt: event.at });
}
function changed(item, event) {
    switch (event.type) {
        case 'itemEdited': {
            const { title, description, tags, dependencies, assessment, pipeline } = event;
            return { ...item, title, description, tags, dependencies, assessment, pipeline };
        }
        case 'itemMoved':
            return moved(item, event);
        case 'itemAssessed':
            return { ...item, assessment: event.assessment, pipeline: event.pipeline };
        case 'personAsked':
            return { ...item, needsPerson: true };
        case 'phaseReached':
            return { ...item, phase: event.phase, delivery: null };
        case 'deliveryDue':
            return { ...item, delivery: { run: event.run } };
        case 'runBegun':
            return { ...item, work: { ...item.work, [RUNS[event.kind]]: event.run } };
        case 'workSeen':
            return { ...item, work: worked(item.work, event), commit: event.commit ?? item.commit };
        case 'itemClaimed':
            return { ...item, claim: { by: event.by, at: event.at } };
        case 'itemReleased':
            return { ...item, claim: null };
        case 'overrideGiven': {
            const { assessment, by, at } = event;
            return { ...item, override: { assessment, by, at }, needsPerson: false };
        }
        case 'notesGiven':
            return { ...item, notes: event.text };
        case 'notesTaken':
            return { ...item, notes: null };
        case 'itemRestarted':
            return restarted(item);
        case 'noted':
            return item;
        default:
            return (0,_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(event);
    }
}
const RUNS = { work: 'run', triage: 'triage' };
function added(event) {
    const { item: id, title, description, tags, dependencies, assessment, pipeline } = event;
    return {
        id,
        title,
        description,
        tags,
        dependencies,
        createdAt: event.at,
        updatedAt: event.at,
        status: 'new',
        block: null,
        phase: null,
        assessment: { ..._assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .UNASSESSED */ .LZ, ...assessment },
        pipeline,
        needsPerson: false,
        origin: event.origin,
        depth: event.depth,
        notes: null,
        override: null,
        commit: null,
        work: _item_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_WORK */ .II,
        delivery: null,
        claim: null,
    };
}
/** The triage stays valid. The next run gets a new name, because the last one's is taken. */
function restarted(item) {
    const work = { ...item.work, run: null };
    const nothing = { block: null, phase: null, commit: null, delivery: null, claim: null };
    return { ...item, ...nothing, status: 'scoping', work };
}
function moved(item, { to, why, block }) {
    const wrong = (0,_transition_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongStep */ .w)(item, to);
    if (wrong !== null)
        throw new Error(wrong);
    // Scoping is over: the first of the other phases is next.
    const phase = item.status === 'scoping' && to === 'ready' ? null : item.phase;
    const claim = to === 'done' || to === 'blocked' ? null : item.claim;
    const delivery = to === 'done' ? null : item.delivery;
    if (block === null)
        return { ...item, status: to, block: null, phase, delivery, claim };
    return {
        ...item,
        status: to,
        block: { ...block, from: fromOf(item.status), reason: why },
        claim,
    };
}
function fromOf(status) {
    if (status === 'done' || status === 'blocked')
        throw new Error(`${status} is never blocked`);
    return status;
}
function worked(work, seen) {
    const { run, seq, attempts, costUsd, ms, branch, pullRequest } = seen;
    return {
        ...work,
        ms: work.ms + ms,
        branch: branch ?? work.branch,
        pullRequest: pullRequest ?? work.pullRequest,
        seen: { ...work.seen, [run]: seq },
        attempts: work.attempts + attempts,
        costUsd: costUsd === null ? work.costUsd : (work.costUsd ?? 0) + costUsd,
    };
}
/** The event with its actor and the current time. */
function recorded(event, by, at) {
    return { ...event, by, at };
}


/***/ }),

/***/ 56531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ wrongStep)
/* harmony export */ });
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66411);

/** Why the status change is illegal; `null`: it is legal. All other changes are illegal. */
function wrongStep({ id, status, block }, to) {
    if (status === 'blocked') {
        if (block !== null && to === block.from)
            return null;
    }
    else if (NEXT[status].includes(to))
        return null;
    const ways = waysFrom(status, block?.from ?? null);
    return `\`${id}\` is ${(0,_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS)(status)} and cannot become ${(0,_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS)(to)}: ${ways}`;
}
const NEXT = {
    new: ['scoping', 'blocked'],
    scoping: ['ready', 'blocked'],
    ready: ['in_progress', 'blocked'],
    in_progress: ['done', 'blocked'],
    done: [],
};
function waysFrom(status, from) {
    const ways = status === 'blocked' ? (from === null ? [] : [from]) : NEXT[status];
    if (ways.length === 0)
        return 'no status follows';
    return `the next status is ${ways.map(_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS).join(' or ')}`;
}


/***/ }),

/***/ 32991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ah: () => (/* binding */ guard),
/* harmony export */   dD: () => (/* binding */ PERSON_ASKED),
/* harmony export */   p9: () => (/* binding */ GUARDED),
/* harmony export */   rk: () => (/* binding */ dimensionsIn)
/* harmony export */ });
/* harmony import */ var _item_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25338);

/**
 * Whether the item may be worked on without a person, and if not, every reason. During scoping only assessed dimensions (`known`)
 * are checked; before the item is ready, `all` must be assessed.
 */
function guard({ assessment, needsPerson, override }, limits, extent) {
    if (needsPerson)
        return { type: 'person', reason: PERSON_ASKED };
    const reasons = GUARDED.filter((name) => extent === 'all' || assessment[name] !== null).flatMap((name) => faultOf(name, assessment, limits));
    if (reasons.length === 0 || isLetPass(assessment, override))
        return { type: 'passes' };
    return { type: 'guardrail', reason: reasons.join('; ') };
}
const PERSON_ASKED = 'a phase requested a review by a person';
const GUARDED = ['size', 'complexity', 'risk'];
function faultOf(name, assessment, limits) {
    const value = assessment[name];
    const rank = (0,_item_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(name, value);
    if (rank === null)
        return [`its ${name} is not assessed`];
    const most = (0,_item_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(name, limits[name]) ?? 0;
    return rank <= most ? [] : [`its ${name} is ${value}, above the guardrail ${limits[name]}`];
}
/** The dimensions that a reason of {@link guard} names. */
const dimensionsIn = (reason) => GUARDED.filter((name) => reason.includes(`its ${name} is `));
/** A person accepted one assessment: a lower one passes, too; a higher one asks again. */
function isLetPass(now, override) {
    if (override === null)
        return false;
    return GUARDED.every((name) => {
        const rank = (0,_item_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(name, now[name]);
        const allowed = (0,_item_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(name, override.assessment[name]);
        return rank === null ? allowed === null : allowed !== null && rank <= allowed;
    });
}


/***/ }),

/***/ 90033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ judgeWord)
/* harmony export */ });
/* harmony import */ var _item_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66411);
/* harmony import */ var _guardrails_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32991);


/** The effect of a person's command on an item. */
function judgeWord(item, word, situation) {
    if (isBlank(word))
        return vain('The text is empty.', BLANK[word.type]);
    switch (word.type) {
        case 'unblock':
            return unblock(item, word.notes, situation);
        case 'override':
            return override(item, word.notes, situation);
        case 'answer':
            return item.block?.kind === 'question'
                ? goOn(item, word.text, { why: 'its question is answered', ...situation })
                : vain(`\`${item.id}\` did not ask a question.`, 'look');
        case 'retry':
            return retry(item, word.notes, situation);
    }
}
function unblock(item, notes, situation) {
    const { id, block } = item;
    const isStopped = block?.kind === 'person' || (block?.kind === 'guardrail' && !situation.isWithin);
    if (block !== null && isStopped)
        return vain(`\`${id}\` is stopped by a guardrail: ${block.reason}.`, 'override');
    if (block?.kind === 'question' && notes === null)
        return vain(`\`${id}\` asks: ${block.reason}`, 'answer');
    return goOn(item, notes, { why: 'unblocked by a person', ...situation });
}
function override(item, notes, situation) {
    const { id, assessment, status, block } = item;
    if (status === 'done')
        return vain(`\`${id}\` is done.`, 'nothing');
    if (block?.kind === 'question')
        return vain(`\`${id}\` asks: ${block.reason}`, 'answer');
    const rest = goOn(item, notes, { why: 'assessment accepted by a person', ...situation });
    if (block !== null && rest.type === 'vain')
        return rest;
    if (!hasToAccept(item, situation))
        return vain(`No guardrail stops \`${id}\`, so there is nothing to accept.`, block === null ? 'nothing' : 'unblock');
    const given = { type: 'overrideGiven', item: id, assessment };
    return { type: 'events', events: rest.type === 'vain' ? [given] : [given, ...rest.events] };
}
/** Whether a guardrail stops the item now, or would once the item is triaged. */
function hasToAccept({ block, assessment }, { isWithin }) {
    if (block !== null)
        return block.kind === 'guardrail' || block.kind === 'person' || !isWithin;
    return !isWithin && _guardrails_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARDED */ .p9.every((name) => assessment[name] !== null);
}
function retry(item, notes, situation) {
    const { id, block } = item;
    if (block?.kind !== 'rejected')
        return unblock(item, notes, situation);
    if (notes === null)
        return vain(`a retry needs text: what must the agent do differently?`, 'retry');
    const told = { type: 'notesGiven', item: id, text: notes };
    return { type: 'events', events: [told, { type: 'itemRestarted', item: id }] };
}
/** Returns the item to its earlier status, with the person's notes. */
function goOn({ id, block, status }, notes, { why, isElsewhere }) {
    if (block === null)
        return vain(`\`${id}\` is ${(0,_item_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS)(status)}, and not blocked.`, 'nothing');
    if (block.kind === 'rejected')
        return vain(`\`${id}\` was rejected: ${block.reason}.`, 'retry');
    if (block.kind === 'gate' && !isElsewhere)
        return vain(`\`${id}\` waits for a decision on its run: ${block.reason}.`, 'decide');
    const told = notes === null ? [] : [{ type: 'notesGiven', item: id, text: notes }];
    const moved = { type: 'itemMoved', item: id, to: block.from, why, block: null };
    return { type: 'events', events: [...told, moved] };
}
const BLANK = {
    answer: 'answer',
    retry: 'retry',
    unblock: 'look',
    override: 'look',
};
/** Text that was given and says nothing. */
const isBlank = (word) => (word.type === 'answer' ? word.text : (word.notes ?? '-')).trim() === '';
const vain = (message, instead) => ({ type: 'vain', message, instead });


/***/ }),

/***/ 50947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ commentCommand),
/* harmony export */   y: () => (/* binding */ isCommand)
/* harmony export */ });
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1888);

/**
 * `/phasegate approve|reject|rework DIGEST8 [text]` or `/phasegate answer PHASE text`, at the very start of the comment; the text
 * may continue in further lines. Quotes, code, lists and later lines are therefore never commands.
 */
function commentCommand(body) {
    const lines = body.split(/\r\n?|\n/);
    const [first = '', ...rest] = lines;
    if (!isCommand(first))
        return { type: 'none' };
    if (rest.some(isCommand)) {
        return malformed('the comment has several commands; only one is allowed');
    }
    const [, word = '', about = '', more = ''] = FORM.exec(first) ?? [];
    const text = [more, ...rest].join('\n').trim();
    return word === 'answer' ? answer(about, text) : decision(word, about, text);
}
const isCommand = (line) => /^\/phasegate(?!\S)/.test(line);
const FORM = /^\/phasegate[ \t]+(\S+)(?:[ \t]+(\S+))?(?:[ \t]+(.*))?$/;
function decision(word, digest8, text) {
    if (!isDecision(word)) {
        return malformed(word === '' ? 'the comment names no command' : `\`${plain(word)}\` is not a command`);
    }
    if (!/^[0-9a-f]{8}$/i.test(digest8)) {
        return malformed(digest8 === ''
            ? `the comment has no digest of the change to ${word}`
            : `\`${plain(digest8)}\` is not a digest of eight hexadecimal digits`);
    }
    if (word === 'rework' && text === '')
        return malformed('the comment does not say what to change');
    return { type: 'decide', decision: word, digest8: digest8.toLowerCase(), text };
}
function isDecision(word) {
    return word === 'approve' || word === 'reject' || word === 'rework';
}
function answer(phase, text) {
    if (!_lib_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .PHASE_ID */ .iC.test(phase)) {
        return malformed(phase === ''
            ? 'the comment does not name the phase to answer'
            : `\`${plain(phase)}\` is not a valid phase name`);
    }
    if (text === '')
        return malformed('the comment has no answer text');
    return { type: 'answer', phase: (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseId */ .fp)(phase), text };
}
/** For Phasegate's own log only. */
const plain = (word) => word.replace(/[^\w.-]/g, '?').slice(0, 40);
function malformed(problem) {
    return {
        type: 'malformed',
        message: `Phasegate cannot read the command in this comment: ${problem}.`,
        remedy: 'Write `/phasegate approve|reject|rework DIGEST8 [text]` or `/phasegate answer PHASE text` at the start of a new comment, without other text before it.',
    };
}


/***/ }),

/***/ 24320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ forkIn)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38364);
/* harmony import */ var _lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);


/**
 * The head repository of the event's pull request, if it differs from the base repository; `null` otherwise. A deleted fork
 * counts as a fork: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
function forkIn(github) {
    const payload = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(github.event) ? github.event : github;
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(payload.pull_request))
        return null;
    const from = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    const to = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'pull_request', 'base', 'repo', 'full_name');
    if (from === null || to === null)
        return from ?? 'a deleted repository';
    return from.toLowerCase() === to.toLowerCase() ? null : from;
}


/***/ }),

/***/ 27189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ digest8),
/* harmony export */   bk: () => (/* binding */ markIn),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76652);
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1888);
/* harmony import */ var _lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55948);



function marked(text, mark) {
    const json = JSON.stringify(mark).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    return `${text.trimEnd()}\n\n${BEGIN}${json}${END}`;
}
/** `null`: the comment has no mark, or a damaged one. The author of the comment is not checked here. */
function markIn(body) {
    const line = body.trimEnd().split('\n').at(-1) ?? '';
    if (!line.startsWith(BEGIN) || !line.endsWith(END))
        return null;
    const json = (0,_lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoundedJson */ .R)(line.slice(BEGIN.length, -END.length));
    return json.type === 'json' ? readMark(json.value) : null;
}
/** The eight hex digits by which a person refers to the shown change. */
const digest8 = (digest) => digest.slice('sha256:'.length).slice(0, 8);
const BEGIN = '<!-- phasegate-run ';
const END = ' -->';
function readMark(value) {
    const run = (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz)((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'run') ?? '');
    const gate = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'gate');
    const question = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'question');
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'digest') ?? '') ?? [];
    const checkpoint = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'checkpoint');
    const names = [gate, question].filter((name) => name !== null);
    if (run === null || !names.every((name) => _lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_ID */ .iC.test(name)))
        return null;
    if (checkpoint !== null && !/^\d{1,20}$/.test(checkpoint))
        return null;
    return {
        run,
        gate: gate === null ? null : (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseId */ .fp)(gate),
        question: question === null ? null : (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseId */ .fp)(question),
        digest: hex === undefined ? null : (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(hex),
        checkpoint,
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

/***/ 21791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  permissionOf: () => (/* binding */ permissionOf),
  trustIn: () => (/* binding */ trustIn)
});

// EXTERNAL MODULE: ./lib/src/core/lib/json.js
var json = __webpack_require__(38364);
// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
// EXTERNAL MODULE: ./lib/src/core/gate/fork.js
var gate_fork = __webpack_require__(24320);
// EXTERNAL MODULE: ./lib/src/core/gate/run-mark.js
var run_mark = __webpack_require__(27189);
;// CONCATENATED MODULE: ./lib/src/core/gate/trust.js




/** The first rule with a verdict decides. Claims that users make about themselves do not count. */
function trustOf(start) {
    return byOurselves(start) ?? byBot(start) ?? byFork(start) ?? byPermission(start);
}
/** A comment with Phasegate's mark is its own or a copy: reacting to it could cause a loop. */
function byOurselves({ event, github }) {
    const payload = (0,json/* isJsonObject */.O)(github.event) ? github.event : github;
    const body = (0,json_value/* textAt */.$6)(payload, 'comment', 'body');
    if (event !== 'issue_comment' || body === null || (0,run_mark/* markIn */.bk)(body) === null)
        return null;
    return refused('Phasegate wrote the comment');
}
function byBot({ actor, bots, event }) {
    if (!actor.endsWith('[bot]'))
        return null;
    if (bots.includes(actor) || OWN.has(event))
        return null;
    return refused(`${actor} is a bot that is not trusted`);
}
/** Events that only users with write access, or a bot with a token, can cause. */
const OWN = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);
function byFork({ github }) {
    const fork = (0,gate_fork/* forkIn */.a)(github);
    return fork === null ? null : readOnly(`the pull request comes from a fork, ${fork}`);
}
function byPermission({ actor, permission, event, github, bots }) {
    if (event === 'schedule' || bots.includes(actor))
        return { type: 'trusted' };
    if (OWN.has(event) && actor.endsWith('[bot]'))
        return { type: 'trusted' };
    if (permission === 'admin' || permission === 'write')
        return { type: 'trusted' };
    const reason = `${actor} has no write access to this repository`;
    return COMMENTS.has(event) && !isQuestion(github) ? refused(reason) : readOnly(reason);
}
/** Who writes one asks for something to be done. */
const COMMENTS = new Set([
    'issue_comment',
    'pull_request_review',
    'pull_request_review_comment',
]);
/** A comment on an issue that is no command is read as the issue itself is. */
function isQuestion(github) {
    const payload = (0,json/* isJsonObject */.O)(github.event) ? github.event : github;
    const { issue } = payload;
    const isIssue = (0,json/* isJsonObject */.O)(issue) && issue.pull_request === undefined;
    return isIssue && !/^\s*\//.test((0,json_value/* textAt */.$6)(payload, 'comment', 'body') ?? '/');
}
const readOnly = (reason) => ({ type: 'read-only', reason });
const refused = (reason) => ({ type: 'refused', reason });

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/github/refusal.js
var refusal = __webpack_require__(23476);
;// CONCATENATED MODULE: ./lib/src/github/trust.js




/**
 * The trust in the triggering user, by the user's permission. Throws `Refusal` if GitHub does not report it. The Action calls
 * this before it starts a run: `read-only` runs deliver only behind a gate; `refused` ends the job.
 */
async function trustIn(github, start) {
    return trustOf({ ...start, permission: await permissionOf(github, start.actor) });
}
/** https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
async function permissionOf(github, login) {
    const said = await answerAbout(github, login);
    if (said === null)
        return null;
    const permission = (0,json_value/* textAt */.$6)(said, 'permission');
    const isOfTheSame = (0,json_value/* textAt */.$6)(said, 'user', 'login')?.toLowerCase() === login.toLowerCase();
    if (isOfTheSame && permission !== null)
        return PERMISSIONS[permission] ?? null;
    throw new ports.Refusal(`The answer of GitHub does not contain the permission of ${login}.`, 'The token needs `permissions: { contents: read }`; if it has them, re-run the job.');
}
/** `null`: GitHub does not know the user, for example a bot. */
async function answerAbout(github, login) {
    try {
        return await github.rest('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
            username: login,
        });
    }
    catch (error) {
        if (error instanceof refusal/* GitHubRefusal */.k && error.status === 404)
            return null;
        throw error;
    }
}
/** GitHub reports `maintain` and `triage` as `write` and `read`. */
const PERMISSIONS = {
    admin: 'admin',
    write: 'write',
    read: 'read',
};


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
