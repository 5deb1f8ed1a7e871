export const id = 2987;
export const ids = [2987];
export const modules = {

/***/ 32987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  harmlessLabels: () => (/* binding */ harmlessLabels)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/core/expression/expression.js + 1 modules
var expression = __webpack_require__(52529);
// EXTERNAL MODULE: ./lib/src/core/run/decide/judges.js
var judges = __webpack_require__(81227);
// EXTERNAL MODULE: ./lib/src/core/run/decide/quiet.js + 2 modules
var quiet = __webpack_require__(58398);
// EXTERNAL MODULE: ./lib/src/core/run/scope.js
var run_scope = __webpack_require__(19334);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
;// CONCATENATED MODULE: ./lib/src/core/gate/untrusted-labels.js






/** Most labels that a run without a trusted trigger may add. */
const MOST_LABELS = 3;
/**
 * The labels that a run would add without an approval, under `policy.untrusted: labels`; `null` where it would do
 * anything else. Deliveries behind a gate that asks a person are not made without one. Those behind a gate that passed by
 * its `when` count: nobody approved them.
 */
function labelsAlone(plan, state) {
    if (plan.policy.untrusted !== 'labels')
        return null;
    const due = plan.phases
        .filter((phase) => phase.kind === 'deliver')
        .filter(({ index }) => !(0,run_state/* hasEnded */.hY)((0,run_state/* phaseState */.RI)(plan, state, index).standing))
        .filter((phase) => !(0,judges/* judgesBefore */.Y)(plan, phase).some((gate) => isAsked(plan, state, gate)));
    const labels = due.flatMap((phase) => phase.deliveries.map(labelsOf(plan, state, phase)));
    if (labels.includes(null))
        return null;
    return {
        phases: new Set(due.map(({ id }) => id)),
        labels: [...new Set(labels.flatMap((one) => one ?? []))],
    };
}
/** Whether a person will be asked there, whatever the deliveries before it come to. */
function isAsked(plan, state, gate) {
    const { standing } = (0,run_state/* phaseState */.RI)(plan, state, gate.index);
    if (gate.kind !== 'gate' || (0,run_state/* hasEnded */.hY)(standing))
        return false;
    if (standing.status === 'waiting')
        return true;
    return state.ready.get(gate.index) === true
        ? (0,quiet/* judge */.S)(plan, state, gate).type === 'openGate'
        : gate.when === null && gate.condition === null;
}
const labelsOf = (plan, state, phase) => ({ kind, fields }) => {
    if (kind !== 'labels' || fields.remove !== undefined)
        return null;
    const written = textsOf(fields.add);
    const expressions = written.flatMap((text) => (0,expression/* expressionsIn */.l$)(text).map(({ source }) => source.trim()));
    const scope = (0,run_scope/* scopeFor */.a)(plan, state, { phase, expressions });
    try {
        return written.flatMap((text) => (0,expression/* interpolateNames */.uQ)(text, scope));
    }
    catch (error) {
        // A label that cannot be evaluated needs a person.
        if (error instanceof expression/* ExpressionFault */.JE)
            return null;
        throw error;
    }
};
function textsOf(value) {
    const list = Array.isArray(value) ? value : [value ?? []];
    return list.filter((one) => typeof one === 'string');
}
/** Labels that Phasegate itself reacts to, regardless of workflows. */
const isOurs = (label) => /^phasegate/i.test(label.trim());
/**
 * Whether a workflow could react to a label: one of its texts contains the label's name and the word "label", or it cannot be
 * parsed.
 */
function namesLabel(workflow, label) {
    const document = (0,dist/* parseDocument */.Tp)(workflow);
    if (document.errors.length > 0 || !(0,dist/* isMap */.jh)(document.contents))
        return true;
    let isNamed = false;
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, node) => {
            const text = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value.toLowerCase() : '';
            if (!text.includes('label') || !text.includes(label.toLowerCase()))
                return undefined;
            isNamed = true;
            return dist/* visit */.YR.BREAK;
        },
    });
    return isNamed;
}

// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
// EXTERNAL MODULE: ./lib/src/github/refusal.js
var refusal = __webpack_require__(23476);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/action/untrusted-labels.js




/**
 * The phases of a run that somebody without write access triggered which may be delivered without an approval, because
 * all that it would do is to add harmless labels; `null` where it would do more. Throws `Refusal` for labels that are not.
 */
async function harmlessLabels(github, { plan, state }) {
    const alone = labelsAlone(plan, state);
    if (alone === null)
        return null;
    const { labels, phases } = alone;
    if (labels.length > MOST_LABELS)
        throw harmful(`a run may add ${MOST_LABELS} labels, not ${labels.length}`);
    const ours = labels.find(isOurs);
    if (ours !== undefined)
        throw harmful(`\`${ours}\` is a label of Phasegate`);
    const client = await github();
    for (const label of labels)
        if (!(await exists(client, label)))
            throw harmful(`there is no label \`${label}\``);
    await refuseTriggers(client, labels);
    return phases;
}
function harmful(why) {
    return new ports.Refusal(`Untrusted triggers may add existing labels only that start nothing: ${why}.`, 'Add a `gate` before the delivery, so that a person with write access decides.');
}
/** https://docs.github.com/en/rest/issues/labels#get-a-label */
async function exists(github, name) {
    try {
        await github.rest('GET /repos/{owner}/{repo}/labels/{name}', { name });
        return true;
    }
    catch (error) {
        if (error instanceof refusal/* GitHubRefusal */.k && error.status === 404)
            return false;
        throw error;
    }
}
/** A label can trigger a workflow with its own permissions. Checks the workflows of the default branch. */
async function refuseTriggers(github, labels) {
    for (const { path, text } of await workflowsOf(github)) {
        const label = labels.find((one) => namesLabel(text, one));
        if (label !== undefined)
            throw harmful(`${path} names the label \`${label}\``);
    }
}
const FOLDER = '.github/workflows';
/** https://docs.github.com/en/rest/repos/contents#get-repository-content */
async function workflowsOf(github) {
    const listed = await contentAt(github, FOLDER);
    if (!Array.isArray(listed))
        throw unreadable(FOLDER);
    const paths = listed
        .flatMap((entry) => (0,json_value/* textAt */.$6)(entry, 'path') ?? [])
        .filter((path) => /\.ya?ml$/.test(path));
    return Promise.all(paths.map(async (path) => ({ path, text: await textOf(github, path) })));
}
async function textOf(github, path) {
    const content = (0,json_value/* textAt */.$6)(await contentAt(github, path), 'content');
    if (content === null)
        throw unreadable(path);
    return Buffer.from(content, 'base64').toString();
}
const contentAt = (github, path) => github.rest('GET /repos/{owner}/{repo}/contents/{+path}', { path });
const unreadable = (path) => new ports.Refusal(`GitHub does not show ${path}, so labels that start workflows are not known.`, 'The token needs `permissions: { contents: read }`.');


/***/ })

};
