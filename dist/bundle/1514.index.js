export const id = 1514;
export const ids = [1514,5895,9118,1294,636];
export const modules = {

/***/ 84344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ checkpointPrefix),
/* harmony export */   iQ: () => (/* binding */ readCheckpointName),
/* harmony export */   s7: () => (/* binding */ checkpointName),
/* harmony export */   xt: () => (/* binding */ compareCheckpoints)
/* harmony export */ });
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1888);

/** `phasegate-<run>-<attempt>-<lines>.tar.gz`, or `….<take>.tar.gz` */
function checkpointName({ run, attempt, lines, take }) {
    const again = take === 1 ? '' : `.${take}`;
    return `${checkpointPrefix(run)}${attempt}-${String(lines).padStart(6, '0')}${again}.tar.gz`;
}
/** The prefix of the names of a run's checkpoints; a run with a longer name may have the same prefix. */
const checkpointPrefix = (run) => `phasegate-${run}-`;
/** `null`: another name. */
function readCheckpointName(name) {
    const [, of = '', attempt, lines, take = '1'] = PATTERN.exec(name) ?? [];
    const run = (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(of);
    if (run === null)
        return null;
    return { run, attempt: Number(attempt), lines: Number(lines), take: Number(take) };
}
const PATTERN = /^phasegate-([a-z0-9-]+)-([1-9]\d*)-(\d{6,})(?:\.([1-9]\d*))?\.tar\.gz$/;
/** Compares the states in two checkpoints of one run: positive if `a` is newer. Ids and upload times do not matter. */
function compareCheckpoints(a, b) {
    return a.attempt - b.attempt || a.lines - b.lines || a.take - b.take;
}


/***/ }),

/***/ 50132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isSameName)
/* harmony export */ });
/** Whether two names of users, environments or repositories are equal to GitHub, which ignores case. */
const isSameName = (a, b) => a.toLowerCase() === b.toLowerCase();


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

/***/ 90194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   hB: () => (/* binding */ needing),
/* harmony export */   hg: () => (/* binding */ andThen),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/** A value that `read` extracts from GitHub's response; an error, no response, or `undefined` from `read` is unknown. */
async function ask(question, asked, read) {
    try {
        const value = read(await asked());
        if (value !== undefined)
            return { type: 'known', value };
        return unknown(question, `The answer of GitHub does not contain ${question.about}`);
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal))
            throw error;
        return unknown(question, error.message);
    }
}
/** Permissions of the job's token, in the notation of workflows. */
const needing = (permissions) => `The token needs \`permissions: { ${permissions} }\`; if it has them, re-run the job.`;
const unknown = ({ remedy }, message) => ({
    type: 'unknown',
    message,
    remedy,
});
async function andThen(answer, next) {
    return answer.type === 'known' ? next(answer.value) : answer;
}
const mapped = (answer, change) => answer.type === 'known' ? { type: 'known', value: change(answer.value) } : answer;


/***/ }),

/***/ 19118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploymentReviews: () => (/* binding */ deploymentReviews),
/* harmony export */   knownReviews: () => (/* binding */ knownReviews)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55948);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90194);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50636);




const QUESTION = { about: 'the reviews of this workflow run', remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .needing */ .hB)('actions: read') };
/** Pages of 100 reviews. A longer list is refused, because an omitted review could be the newest. */
const MOST_PAGES = 20;
/**
 * Every review of a workflow run's environments, in all attempts. Only GraphQL returns the number by which the newest is found:
 * https://docs.github.com/en/graphql/reference/objects#deploymentreview
 */
async function deploymentReviews(github, runNode) {
    const reviews = [];
    let after = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(QUESTION, () => github.graphql(DOCUMENT, { run: runNode, after }), pageOf);
        if (answer.type === 'unknown')
            return answer;
        reviews.push(...answer.value.reviews);
        after = answer.value.next;
        if (after === null)
            return { type: 'known', value: reviews };
    }
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(QUESTION, `The workflow run has more than ${MOST_PAGES * 100} reviews.`);
}
/**
 * Ids of the reviews that exist when a gate opens; they do not count for it. Throws `Refusal` if they cannot be read, because the
 * gate could then never be proved.
 */
async function knownReviews(github, run) {
    const node = await (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__.workflowRun)(github, run);
    const reviews = await (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .andThen */ .hg)(node, (found) => deploymentReviews(github, found.node));
    if (reviews.type === 'known')
        return reviews.value.map(({ id }) => id);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`The gate cannot open, because no review could be proved afterwards. ${reviews.message}`, reviews.remedy);
}
const DOCUMENT = `
  query DeploymentReviews($run: ID!, $after: String) {
    node(id: $run) {
      ... on WorkflowRun {
        deploymentReviews(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes {
            databaseId
            state
            comment
            user { login }
            environments(first: 100) { totalCount nodes { name } }
          }
        }
      }
    }
  }
`;
function pageOf(said) {
    const connection = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__.at)(said, 'node', 'deploymentReviews');
    const nodes = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__.at)(connection, 'nodes');
    const more = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__.at)(connection, 'pageInfo', 'hasNextPage');
    const cursor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(connection, 'pageInfo', 'endCursor');
    if (!Array.isArray(nodes) || typeof more !== 'boolean' || (more && cursor === null)) {
        return undefined;
    }
    const reviews = nodes.map(reviewOf);
    if (!reviews.every((one) => one !== null))
        return undefined;
    return { reviews, next: more ? cursor : null };
}
const STATES = { APPROVED: 'approved', REJECTED: 'rejected' };
function reviewOf(said) {
    const id = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__.at)(said, 'databaseId');
    const state = stateOf((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__.at)(said, 'state'));
    const comment = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(said, 'comment');
    const user = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(said, 'user', 'login');
    const environments = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(said, 'environments', 'nodes').map((one) => (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'name'));
    const isWhole = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__.at)(said, 'environments', 'totalCount') === environments.length;
    const isNumbered = Number.isSafeInteger(id) && Number(id) > 0;
    if (!isNumbered || state === null || comment === null || user === null || !isWhole)
        return null;
    if (!environments.every((name) => name !== null))
        return null;
    return { id: String(id), state, user, comment, environments };
}
function stateOf(said) {
    return said === 'APPROVED' || said === 'REJECTED' ? STATES[said] : null;
}


/***/ }),

/***/ 11294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   environmentRules: () => (/* binding */ environmentRules)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55948);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23476);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90194);



/**
 * The current rules of an environment; `null`: it does not exist.
 * https://docs.github.com/en/rest/deployments/environments#get-an-environment
 */
function environmentRules(github, name) {
    const question = {
        about: `the protection rules of the environment \`${name}\``,
        remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .needing */ .hB)('actions: read'),
    };
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(question, () => github.rest(route, { environment_name: name }).catch(noneIfMissing), (said) => (said === null ? null : rulesOf(said)));
}
function noneIfMissing(error) {
    if (error instanceof _github_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubRefusal */ .k && error.status === 404)
        return null;
    throw error;
}
function rulesOf(said) {
    const rules = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__.at)(said, 'protection_rules');
    if (!Array.isArray(rules))
        return undefined;
    const rule = rules.find((one) => (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'type') === 'required_reviewers');
    if (rule === undefined)
        return { reviewers: null, preventsSelfReview: false };
    const reviewers = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(rule, 'reviewers').map(reviewerOf);
    if (!reviewers.every((one) => one !== null))
        return undefined;
    // Self-review is allowed only by an explicit `false`; a missing value counts as forbidden.
    return { reviewers, preventsSelfReview: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__.at)(rule, 'prevent_self_review') !== false };
}
function reviewerOf(said) {
    const login = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'reviewer', 'login');
    const team = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'reviewer', 'slug');
    switch ((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'type')) {
        case 'User':
            return login === null ? null : { kind: 'person', name: login };
        case 'Team':
            return team === null ? null : { kind: 'team', name: team };
        default:
            return null;
    }
}


/***/ }),

/***/ 91514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proveGate: () => (/* binding */ proveGate),
  readRejection: () => (/* binding */ readRejection)
});

// EXTERNAL MODULE: ./lib/src/core/gate/same-name.js
var same_name = __webpack_require__(50132);
;// CONCATENATED MODULE: ./lib/src/core/gate/gate-proof.js

/** In the job behind the gate: the decision, or the first point that is not proved. */
function judgeGate(facts) {
    return contentRefused(facts) ?? letThroughHere(facts) ?? guarded(facts) ?? decidedHere(facts);
}
/** In a later job, after GitHub ended the job behind the gate without starting it: a proved rejection, or no proof. */
function judgeRejection(facts) {
    const refused = contentRefused(facts) ?? guarded(facts);
    if (refused !== null)
        return refused;
    const review = newestReview(facts);
    if ('type' in review)
        return review;
    if (review.state === 'rejected')
        return decided(facts, review);
    return refuse(2, {
        message: `${review.user} approved, but the job after the gate did not prove the approval`,
        remedy: 'Read the reason in the log of that job, then re-run the job and approve again.',
    });
}
/** Point 1: the content equals what the earlier job published. `null`: it does. */
function contentRefused(facts) {
    const { published, story } = facts;
    if (story.by !== 'environment') {
        return refuse(1, {
            message: `the gate \`${story.gate}\` is decided by a comment, not in an environment`,
            remedy: 'Decide by a comment, or give the gate an `environment` without `by: comment` in the pipeline.',
        });
    }
    const pairs = [
        ['gate', published.gate, story.gate],
        ['environment', published.environment ?? story.environment, story.environment],
        ['digest', published.digest, story.digest],
    ];
    for (const [what, told, found] of pairs) {
        if (told === '' || found === '') {
            return refuse(1, {
                message: `the ${what} that the earlier job published is empty`,
                remedy: 'Pass `gate`, `digest` and `checkpoint` from the outputs of the job that stopped at the gate, and give the gate an `environment`. GitHub drops outputs that contain a masked value.',
            });
        }
        if (told !== found) {
            return refuse(1, {
                message: `the earlier job published the ${what} \`${told}\`, but the restored run has \`${found}\``,
                remedy: 'Re-run the workflow from the job that stopped at the gate. The approved change must be the change that was shown.',
            });
        }
    }
    return null;
}
/** Point 2: GitHub let this job pass its environment. */
function letThroughHere(facts) {
    const { here, job, deployment, story } = facts;
    if (job.type === 'unknown')
        return refuse(2, job);
    const { run, attempt, status } = job.value;
    if (run !== here.run || attempt !== here.attempt) {
        return refuse(2, {
            message: `the job belongs to run ${run}, attempt ${attempt}, not to run ${here.run}, attempt ${here.attempt}`,
            remedy: OWN_JOB,
        });
    }
    if (status !== 'in_progress') {
        const message = `the job is \`${status}\`, not in progress`;
        return refuse(2, { message, remedy: OWN_JOB });
    }
    if (deployment.type === 'unknown')
        return refuse(2, deployment);
    if (deployment.value === null) {
        return refuse(2, {
            message: 'the job has no deployment because it names no environment, so no reviewer protected the job',
            remedy: `Give the job \`environment: { name: ${story.environment} }\`, without \`deployment: false\`.`,
        });
    }
    const other = deployment.value.environments.find((name) => !(0,same_name/* isSameName */.y)(name, story.environment));
    if (other === undefined)
        return null;
    return refuse(2, {
        message: `the job uses the environment \`${other}\`, but the gate needs \`${story.environment}\``,
        remedy: 'Set `environment` of the job to the output `environment` of the earlier job.',
    });
}
const OWN_JOB = 'Set the input `job: ${{ job.check_run_id }}` of the step.';
/** Point 3: the environment requires a review. */
function guarded(facts) {
    const { environment, story } = facts;
    if (environment.type === 'unknown')
        return refuse(3, environment);
    const remedy = 'Add required reviewers to the environment in the repository settings. If your GitHub plan has no required reviewers, give the gate `by: comment`.';
    if (environment.value === null) {
        return refuse(3, {
            message: `the environment \`${story.environment}\` does not exist, or the token cannot read it`,
            remedy,
        });
    }
    if (environment.value.reviewers !== null && environment.value.reviewers.length > 0)
        return null;
    const message = `the environment \`${story.environment}\` has no required reviewers`;
    return refuse(3, { message, remedy });
}
/** Points 4 and 5: the newest review since the gate opened is an unused approval by an authorized user. */
function decidedHere(facts) {
    const review = newestReview(facts);
    if ('type' in review)
        return review;
    if (review.state === 'rejected')
        return decided(facts, review);
    return selfApproved(facts, review) ?? usedBefore(facts) ?? decided(facts, review);
}
function newestReview(facts) {
    const { story, reviews } = facts;
    if (reviews.type === 'unknown')
        return refuse(4, reviews);
    const newest = reviewsSince(story, reviews.value).at(-1);
    if (newest === undefined) {
        return refuse(4, {
            message: `nobody reviewed \`${story.environment}\` since the gate opened. An admin's bypass leaves no review, and neither does an environment without reviewers`,
            remedy: 'Re-run the job, and let a listed reviewer approve it.',
        });
    }
    return reused(facts, newest) ?? stranger(facts, newest) ?? newest;
}
function reviewsSince(story, reviews) {
    return reviews
        .filter(({ id }) => !story.known.includes(id))
        .filter(({ environments }) => environments.some((name) => (0,same_name/* isSameName */.y)(name, story.environment)))
        .sort((a, b) => Number(a.id) - Number(b.id));
}
function reused(facts, review) {
    const { used, rivals, environment } = facts.story;
    if (used.includes(review.id)) {
        const message = `the review ${review.id} by ${review.user} was already used for an earlier decision`;
        return refuse(5, { message, remedy: AGAIN });
    }
    if (rivals.length === 0)
        return null;
    return refuse(5, {
        message: `\`${environment}\` is the environment of ${rivals.map((gate) => `\`${gate}\``).join(', ')} too, and these gates are open at the same time`,
        remedy: 'Give each gate its own environment, or add `needs` from one gate to the other.',
    });
}
const AGAIN = 'Re-run the job and approve again. One review counts for one decision.';
function stranger(facts, { user }) {
    const { environment } = facts;
    const listed = environment.type === 'known' ? (environment.value?.reviewers ?? []) : [];
    // A workflow's token cannot read team members, so GitHub's own check has to suffice.
    const isListed = listed.some(({ kind, name }) => kind === 'team' || (0,same_name/* isSameName */.y)(name, user));
    if (isListed && !isBot(user))
        return null;
    return refuse(4, {
        message: `${user} reviewed, but is not a listed reviewer of the environment`,
        remedy: 'Re-run the job, and let a listed reviewer decide.',
    });
}
function selfApproved(facts, { user }) {
    const { environment, starters, story } = facts;
    const isAllowed = environment.type === 'known' && environment.value?.preventsSelfReview === false;
    if (isAllowed)
        return null;
    if (starters.type === 'unknown')
        return refuse(4, starters);
    if (![...starters.value, ...story.starters].some((name) => (0,same_name/* isSameName */.y)(name, user)))
        return null;
    return refuse(4, {
        message: `${user} approved, but also started, resumed or re-ran this run; the environment prevents self-review`,
        remedy: 'Re-run the job, and let another listed reviewer decide.',
    });
}
/**
 * Reviews do not name an attempt. Therefore every earlier attempt that recorded a decision counts as one used review; a refusal
 * uses up none.
 */
function usedBefore(facts) {
    const { used, reviews, story } = facts;
    if (used.type === 'unknown')
        return refuse(5, used);
    const since = reviews.type === 'known' ? reviewsSince(story, reviews.value) : [];
    const approvals = since.filter(({ state }) => state === 'approved').length;
    if (approvals > used.value)
        return null;
    return refuse(5, {
        message: 'the approval belongs to an earlier attempt, whose job already used it',
        remedy: AGAIN,
    });
}
/** A rejection whose comment begins with `/rework` asks for a rework, with the rest as its text, if the gate allows it. */
function decided({ story }, review) {
    const { user: actor, id: approval, state } = review;
    const comment = review.comment.trim();
    const about = { type: 'decided', actor, approval };
    if (state === 'approved')
        return { ...about, decision: 'approve', comment };
    const rework = /^\/rework(?!\S)\s*/i.exec(comment);
    if (rework === null || !story.mayRework)
        return { ...about, decision: 'reject', comment };
    return { ...about, decision: 'rework', comment: comment.slice(rework[0].length) };
}
function refuse(point, { message, remedy }) {
    return { type: 'refused', point, message: message.replace(/\.$/, ''), remedy };
}
const isBot = (login) => login.endsWith('[bot]');

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/gates/answers.js
var answers = __webpack_require__(90194);
// EXTERNAL MODULE: ./lib/src/gates/deployment-reviews.js
var deployment_reviews = __webpack_require__(19118);
// EXTERNAL MODULE: ./lib/src/gates/environment-rules.js
var environment_rules = __webpack_require__(11294);
// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
;// CONCATENATED MODULE: ./lib/src/gates/this-job.js


const QUESTION = {
    about: 'the id of this job',
    remedy: `Give the step \`job: \${{ job.check_run_id }}\`. ${(0,answers/* needing */.hB)('actions: read')}`,
};
/** https://docs.github.com/en/rest/actions/workflow-jobs#get-a-job-for-a-workflow-run */
function thisJob(github, id) {
    if (!/^\d+$/.test(id)) {
        const message = `\`job\` is ${id === '' ? 'empty' : `\`${id}\`, not the number of a job`}`;
        return Promise.resolve((0,answers/* unknown */.L5)(QUESTION, message));
    }
    const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}';
    return (0,answers/* ask */.kA)(QUESTION, () => github.rest(route, { job_id: id }), jobOf);
}
function jobOf(said) {
    const run = (0,json_value/* amountAt */.En)(said, 'run_id');
    const attempt = (0,json_value/* amountAt */.En)(said, 'run_attempt');
    const status = (0,json_value/* textAt */.$6)(said, 'status');
    const name = (0,json_value/* textAt */.$6)(said, 'name');
    const node = (0,json_value/* textAt */.$6)(said, 'node_id');
    if (run === null || attempt === null || status === null || name === null || node === null) {
        return undefined;
    }
    return { run, attempt, status, name, node };
}
/**
 * The job's deployment, with its original environment and its latest one.
 * https://docs.github.com/en/graphql/reference/objects#checkrun
 */
function deploymentOf(github, { node }) {
    const question = {
        about: 'the deployment of this job',
        // Check runs of a private repository need an additional permission.
        remedy: (0,answers/* needing */.hB)('actions: read, checks: read, deployments: read'),
    };
    return (0,answers/* ask */.kA)(question, () => github.graphql(DOCUMENT, { job: node }), (said) => {
        const deployment = (0,json_value.at)(said, 'node', 'deployment');
        if (deployment === null)
            return null;
        const original = (0,json_value/* textAt */.$6)(deployment, 'originalEnvironment');
        const latest = (0,json_value/* textAt */.$6)(deployment, 'environment');
        if (original === null || latest === null)
            return undefined;
        return { environments: [original, latest] };
    });
}
const DOCUMENT = `
  query JobDeployment($job: ID!) {
    node(id: $job) {
      ... on CheckRun {
        deployment { environment originalEnvironment }
      }
    }
  }
`;

// EXTERNAL MODULE: ./lib/src/core/checkpoint/name.js
var checkpoint_name = __webpack_require__(84344);
// EXTERNAL MODULE: ./lib/src/gates/origin.js
var origin = __webpack_require__(95895);
// EXTERNAL MODULE: ./lib/src/gates/pages.js
var pages = __webpack_require__(99781);
;// CONCATENATED MODULE: ./lib/src/gates/used-before.js





/**
 * In how many earlier attempts this job began and recorded a decision: that attempt has a checkpoint with more lines than the
 * waiting run. A refused job left none, and a rejected job never began. Independent of clocks.
 * https://docs.github.com/en/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run
 */
async function used_before_usedBefore(github, job, { run, attempt, name, lines }) {
    if (attempt === 1)
        return { type: 'known', value: 0 };
    const [jobs, names] = await Promise.all([jobsOf(github, run), (0,origin.artifactNames)(github, run)]);
    if (jobs.type === 'unknown')
        return jobs;
    const began = new Set(jobs.value
        .filter((one) => (0,json_value/* textAt */.$6)(one, 'name') === job.name && hasBegun(one))
        .map((one) => (0,json_value/* amountAt */.En)(one, 'run_attempt') ?? 0));
    return (0,answers/* mapped */.CV)(names, (all) => {
        const later = all
            .map(checkpoint_name/* readCheckpointName */.iQ)
            .filter((one) => one !== null)
            .filter((one) => one.run === name && one.attempt < attempt && one.lines > lines)
            .map((one) => one.attempt);
        return new Set(later.filter((one) => began.has(one))).size;
    });
}
function jobsOf(github, run) {
    const question = { about: 'the jobs of earlier attempts', remedy: (0,answers/* needing */.hB)('actions: read') };
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs';
    return (0,pages/* allPages */.S)(question, 'jobs', (page) => github.rest(route, { run_id: run, filter: 'all', ...page }));
}
/** Whether a runner took the job; a rejected job has none. */
const hasBegun = (job) => (0,json_value/* listAt */.gT)(job, 'steps').length > 0 || ((0,json_value/* amountAt */.En)(job, 'runner_id') ?? 0) > 0;

// EXTERNAL MODULE: ./lib/src/gates/workflow-run.js
var workflow_run = __webpack_require__(50636);
;// CONCATENATED MODULE: ./lib/src/gates/environment.js








/**
 * Proves, in the job behind a gate, that a person approved this change. Two rounds of concurrent requests: three and one for each
 * further attempt, then two. Values that cannot be read count as a no; never throws because of GitHub's responses.
 */
async function proveGate(question) {
    const { github, run, attempt, job: id, published, story } = question;
    const refused = contentRefused(question);
    if (refused !== null)
        return refused;
    const [job, workflow, environment, between] = await Promise.all([
        thisJob(github, id),
        (0,workflow_run.workflowRun)(github, run),
        (0,environment_rules.environmentRules)(github, story.environment),
        (0,workflow_run/* middleStarters */.M)(github, { run, attempt }),
    ]);
    const [deployment, reviews, used] = await Promise.all([
        (0,answers/* andThen */.hg)(job, (found) => deploymentOf(github, found)),
        (0,answers/* andThen */.hg)(workflow, ({ node }) => (0,deployment_reviews.deploymentReviews)(github, node)),
        (0,answers/* andThen */.hg)(job, (found) => used_before_usedBefore(github, found, question)),
    ]);
    const starters = between.type === 'unknown'
        ? between
        : (0,answers/* mapped */.CV)(workflow, (found) => [...found.starters, ...between.value]);
    const here = { run: Number(run), attempt };
    return judgeGate({
        published,
        story,
        here,
        job,
        deployment,
        environment,
        reviews,
        starters,
        used,
    });
}
/**
 * Reads, in a later job, whether and how the gate was rejected: the job behind it was then never started. Rejects with `Refusal`
 * if GitHub does not respond, because then it is unknown, too, whether anybody rejected the gate.
 */
async function readRejection(question) {
    const { github, run, published, story } = question;
    const refused = contentRefused(question);
    if (refused !== null)
        return refused;
    const [workflow, environment] = await Promise.all([
        (0,workflow_run.workflowRun)(github, run),
        (0,environment_rules.environmentRules)(github, story.environment),
    ]);
    const reviews = await (0,answers/* andThen */.hg)(workflow, ({ node }) => (0,deployment_reviews.deploymentReviews)(github, node));
    for (const answer of [environment, reviews])
        if (answer.type === 'unknown')
            throw unread(story.gate, answer);
    return judgeRejection({ published, story, environment, reviews });
}
function unread(gate, { message, remedy }) {
    const why = message.replace(/\.$/, '');
    return new ports.Refusal(`The rejection of the gate \`${gate}\` cannot be read: ${why}.`, remedy);
}


/***/ }),

/***/ 95895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactNames: () => (/* binding */ artifactNames),
/* harmony export */   fileAt: () => (/* binding */ fileAt),
/* harmony export */   originOf: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55948);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90194);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99781);



/** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
function originOf(github, run) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)({ about: `the origin of the workflow run ${run}`, remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)('actions: read') }, () => github.rest(route, { run_id: run }), (said) => {
        const headSha = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'head_sha');
        const event = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'event');
        const actor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'actor', 'login');
        if (headSha === null || event === null || actor === null)
            return undefined;
        const path = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'path')?.replace(/@.*$/, '') ?? null;
        return {
            headSha,
            headBranch: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'head_branch'),
            event,
            actor,
            workflow: [(0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'name'), path].filter((one) => one !== null),
            repository: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'repository', 'full_name'),
        };
    });
}
/**
 * Names of all artifacts of the workflow run, including expired ones.
 * https://docs.github.com/en/rest/actions/artifacts#list-workflow-run-artifacts
 */
async function artifactNames(github, run) {
    const about = `the artifacts of the workflow run ${run}`;
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    const all = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S)({ about, remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)('actions: read') }, 'artifacts', (page) => github.rest(route, { run_id: run, ...page }));
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)(all, (found) => found.flatMap((one) => (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'name') ?? []));
}
/**
 * A file of the repository at a commit, decoded; a refusal or a missing file is unknown.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
function fileAt(github, { path, commit }) {
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)({ about: `the file ${path} at ${commit.slice(0, 12)}`, remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)('contents: read') }, () => github.rest('GET /repos/{owner}/{repo}/contents/{+path}', { path, ref: commit }), (said) => {
        const content = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'content');
        const isWhole = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'type') === 'file' && (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'encoding') === 'base64';
        return isWhole && content !== null ? Buffer.from(content, 'base64').toString() : undefined;
    });
}


/***/ }),

/***/ 99781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90194);


const OF_EACH = 100;
/** A longer list is refused, because an omitted entry could decide. */
const MOST_PAGES = 20;
/** All entries of a REST list under `key`, which is also its name for people. `fetch` requests one page, from 1. */
async function allPages(question, key, fetch) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const answer = await (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(question, () => fetch({ per_page: OF_EACH, page }), (said) => (Array.isArray((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(said, key)) ? (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(said, key) : undefined));
        if (answer.type === 'unknown')
            return answer;
        all.push(...answer.value);
        if (answer.value.length < OF_EACH)
            return { type: 'known', value: all };
    }
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(question, `The workflow run has more than ${MOST_PAGES * OF_EACH} ${key}.`);
}


/***/ }),

/***/ 50636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ middleStarters),
/* harmony export */   workflowRun: () => (/* binding */ workflowRun)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90194);


/** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
function workflowRun(github, run) {
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(questionAbout(run), () => github.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: run }), (said) => {
        const node = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(said, 'node_id');
        const actor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(said, 'actor', 'login');
        const latest = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(said, 'triggering_actor', 'login');
        if (node === null || actor === null || latest === null)
            return undefined;
        return { node, starters: [actor, latest] };
    });
}
/**
 * The users who started the attempts between the first and this one; the workflow run itself names those two.
 * https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run-attempt
 */
async function middleStarters(github, { run, attempt }) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
    const between = Array.from({ length: Math.max(0, attempt - 2) }, (_, index) => index + 2);
    const answers = await Promise.all(between.map((attempt_number) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(questionAbout(run), () => github.rest(route, { run_id: run, attempt_number }), (said) => (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(said, 'triggering_actor', 'login') ?? undefined)));
    const starters = [];
    for (const answer of answers) {
        if (answer.type === 'unknown')
            return answer;
        starters.push(answer.value);
    }
    return { type: 'known', value: starters };
}
function questionAbout(run) {
    return { about: `the actor of the workflow run ${run}`, remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)('actions: read') };
}


/***/ })

};
