export const id = 7104;
export const ids = [7104];
export const modules = {

/***/ 37104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failedJobs: () => (/* binding */ failedJobs)
});

// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/neutral.js
var neutral = __webpack_require__(37308);
;// CONCATENATED MODULE: ./lib/src/core/text/end-of-log.js

/** As many characters of a log as say why its job failed. */
const MOST = 12 * 1024;
/** After the error, the steps that clean up have little to say. */
const LINES_AFTER = 10;
/**
 * The end of the log of a failed job, up to the last error that the runner marked, without time stamps and colours. `text` may
 * begin anywhere in the log.
 */
function endOfLog(text) {
    const lines = text.replaceAll(neutral/* ESCAPES */.HY, '').replaceAll(TIME, '').trimEnd().split(/\r?\n/);
    const error = lines.findLastIndex((line) => line.startsWith('##[error]'));
    const shown = (error === -1 ? lines : lines.slice(0, error + 1 + LINES_AFTER)).join('\n');
    if (shown.length <= MOST)
        return shown;
    return `[cut: the log is longer]\n${shown.slice(-MOST)}`;
}
const TIME = /^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z /gm;

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/github/refusal.js
var refusal = __webpack_require__(23476);
;// CONCATENATED MODULE: ./lib/src/github/failed-jobs.js




/** As many jobs as `github.failed_jobs` holds. */
const MOST_JOBS = 4;
/** Read of each log; cleaning up may print much after the error. */
const MOST_CHARACTERS = 256 * 1024;
const FAILED = new Set(['failure', 'timed_out']);
/**
 * The failed jobs of an attempt of a workflow run, in GitHub's order, each with the end of its log: `name`, `url`, `log`. Rejects
 * with `Refusal` if the jobs cannot be read; a log that GitHub has deleted is replaced by a sentence.
 * https://docs.github.com/en/rest/actions/workflow-jobs
 */
async function failedJobs(github, of) {
    const listed = await github.rest('GET /repos/{owner}/{repo}/actions/runs/{run}/attempts/{attempt}/jobs', { ...of, per_page: 100 });
    if (!Array.isArray((0,json_value.at)(listed, 'jobs')))
        throw unreadable(of.run);
    const failed = (0,json_value/* listAt */.gT)(listed, 'jobs').filter((job) => FAILED.has((0,json_value.at)(job, 'conclusion')));
    return Promise.all(failed.slice(0, MOST_JOBS).map((job) => withLog(github, job)));
}
async function withLog(github, job) {
    return {
        name: (0,json_value/* textAt */.$6)(job, 'name') ?? '',
        url: (0,json_value/* textAt */.$6)(job, 'html_url') ?? '',
        log: await logOf(github, (0,json_value.at)(job, 'id')),
    };
}
async function logOf(github, job) {
    try {
        const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job}/logs';
        return endOfLog(await github.tail(route, { job }, MOST_CHARACTERS));
    }
    catch (error) {
        const isGone = error instanceof refusal/* GitHubRefusal */.k && [404, 410].includes(error.status ?? 0);
        if (!isGone)
            throw error;
        return '[the log is no longer available]';
    }
}
function unreadable(run) {
    return new ports.Refusal(`The jobs of the workflow run ${run} cannot be read, and the pipeline reads \`github.failed_jobs\`.`, 'The job needs `permissions: { actions: read }`.');
}


/***/ })

};
