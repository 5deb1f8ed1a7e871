export const id = 3660;
export const ids = [3660];
export const modules = {

/***/ 93660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  join: () => (/* binding */ join_join)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/app/run/as-it-is.js
var as_it_is = __webpack_require__(219);
// EXTERNAL MODULE: ./lib/src/app/run/continue.js + 1 modules
var run_continue = __webpack_require__(45844);
// EXTERNAL MODULE: ./lib/src/app/stored/stored.js
var stored_stored = __webpack_require__(21809);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
// EXTERNAL MODULE: ./lib/src/core/run/children/join.js
var join = __webpack_require__(79314);
// EXTERNAL MODULE: ./lib/src/core/run/children/parent.js
var children_parent = __webpack_require__(28870);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/workflow-command.js
var workflow_command = __webpack_require__(73074);
// EXTERNAL MODULE: ./lib/src/action/checkpoints.js
var checkpoints = __webpack_require__(65494);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/app/wiring/redaction.js + 2 modules
var redaction = __webpack_require__(98875);
// EXTERNAL MODULE: ./lib/src/app/wiring/secrets.js + 1 modules
var secrets = __webpack_require__(41383);
// EXTERNAL MODULE: ./lib/src/checkpoints/artifacts.js + 2 modules
var artifacts = __webpack_require__(35911);
// EXTERNAL MODULE: ./lib/src/core/checkpoint/path.js
var path = __webpack_require__(80708);
// EXTERNAL MODULE: ./lib/src/core/redaction/redact-json.js
var redact_json = __webpack_require__(17988);
// EXTERNAL MODULE: ./lib/src/engine/validate-outputs.js
var validate_outputs = __webpack_require__(71888);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/redaction/secretlint.js
var secretlint = __webpack_require__(53207);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
;// CONCATENATED MODULE: ./lib/src/action/children/accept-child.js













/**
 * Copies a child run's results into the parent's folder. They are as untrusted as the agents: outputs must match their schemas,
 * artifacts may contain no secret, and texts are redacted.
 */
async function acceptChild(parent, child, folder) {
    const { hidden } = (0,secrets/* secretsOf */.F)(parent.plan, process.env, 'redacted');
    const { redact, findSecrets } = (0,redaction/* redactionOf */.Z)(hidden, await (0,secretlint/* loadSecretlint */.C)());
    for (const [leg, work] of child.legs) {
        const fault = (await outputsFault(parent, work)) ?? (await secretIn({ child, leg, work }, findSecrets));
        if (fault !== null)
            return { type: 'lost', why: `was refused: \`${leg}\` ${fault}` };
    }
    for (const leg of child.legs.keys())
        await copyLeg(leg, { from: child.folder, to: folder });
    const clean = (event) => (0,redact_json/* redactJson */.K)(event, redact);
    const legs = [...child.legs].map(([leg, { events, used }]) => [
        leg,
        { events: events.map(clean), used },
    ]);
    return { type: 'child', legs: new Map(legs) };
}
async function outputsFault({ phase }, { events }) {
    for (const event of events) {
        if (!('outputs' in event))
            continue;
        const fault = await (0,validate_outputs/* faultOfOutputs */.e)(phase.outputs, event.outputs);
        if (fault !== null)
            return fault;
    }
    return null;
}
async function secretIn({ child, leg, work }, findSecrets) {
    // The last attempt replaces artifacts of earlier ones.
    const left = work.events.flatMap((event) => ('artifacts' in event ? [event.artifacts] : []));
    const target = (0,directory/* artifactsFolder */.K8)(child.folder, leg);
    try {
        for (const { path, size } of left.at(-1) ?? [])
            await (0,artifacts/* refuseSecrets */.b)({ target, findSecrets }, path, size);
        return null;
    }
    catch (error) {
        if (error instanceof ports/* SecretFound */.Do)
            return `left a secret: ${error.message.replace(/\.$/, '')}`;
        throw error;
    }
}
/** Copies records and artifacts of a leg; leftovers of a killed process are replaced. */
async function copyLeg(leg, { from, to }) {
    const [source, target] = [from, to].map((folder) => (0,external_node_path_.join)(folder, 'phases', (0,path/* phaseFolder */.s)(leg)));
    if (source === undefined || target === undefined || !(0,external_node_fs_.existsSync)(source))
        return;
    (0,disk/* makeFolder */.fc)((0,external_node_path_.join)(target, '..'));
    await (0,promises_.rm)(target, { recursive: true, force: true });
    await (0,promises_.cp)(source, target, { recursive: true, verbatimSymlinks: true });
}

// EXTERNAL MODULE: ./lib/src/action/children/parent.js
var action_children_parent = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/src/action/children/read-child.js + 2 modules
var read_child = __webpack_require__(6715);
// EXTERNAL MODULE: ./lib/src/action/confirm-origin.js
var confirm_origin = __webpack_require__(24836);
// EXTERNAL MODULE: ./lib/src/action/driving.js
var driving = __webpack_require__(69226);
// EXTERNAL MODULE: ./lib/src/action/outputs.js
var outputs = __webpack_require__(80615);
// EXTERNAL MODULE: ./lib/src/action/platform.js + 3 modules
var platform = __webpack_require__(48427);
// EXTERNAL MODULE: ./lib/src/action/refuse-unkept.js
var refuse_unkept = __webpack_require__(15241);
// EXTERNAL MODULE: ./lib/src/action/with-checkpoints.js + 5 modules
var with_checkpoints = __webpack_require__(50483);
;// CONCATENATED MODULE: ./lib/src/action/modes/join.js





















/** Records what the slots did for a phase's legs, in leg order, merges their changes, and continues the run. */
async function join_join(job) {
    (0,refuse_unkept/* refuseUnkept */.M)(job, process.env);
    const { run, isOwn } = await newestOf(job);
    const request = {
        root: job.root,
        platform: (0,platform/* platformOf */.t)(job),
        run,
        ...as_it_is/* AS_IT_IS */.a,
        // Only a re-run of this job tries failed phases again.
        retries: isOwn,
        // What an earlier attempt of this job recorded, no job has published.
        reopens: isOwn,
        how: () => (0,driving/* drivingIn */.B)({ work: true, deliver: 'later', open: true }, job.inputs.spread),
        say: async (stored, head) => {
            (0,confirm_origin/* refuseOtherPipeline */.ZH)(job, stored);
            if (isOwn)
                (0,confirm_origin/* refuseUnasked */.OV)(job, stored, false);
            await (0,confirm_origin/* confirmOrigin */.Jq)(job, stored);
            return joined(job, { ...stored, head });
        },
    };
    return (0,with_checkpoints/* withCheckpoints */.Gq)(job, run, (watch) => (0,run_continue.continueRun)(request, watch));
}
/** The run in the state that the slots got; in a re-run job, the earlier attempt's state if it continued from there. */
async function newestOf(job) {
    if (job.context.runAttempt > 1) {
        const run = (0,checkpoints/* wantedRun */.Li)(job.inputs.resume ?? '');
        const digest = (0,checkpoints/* wantedDigest */.M_)(job.inputs.digest ?? '');
        if ((await (0,checkpoints/* restored */.v0)(job, { run, id: null, digest: null, elsewhere: false })) !== null) {
            const stored = await (0,stored_stored.readRun)(job.store, run);
            const parent = (0,children_parent/* parentAt */.u)(stored, digest);
            if (parent !== null && parent.lines < stored.events.length)
                return { run, isOwn: true };
            await (0,promises_.rm)((0,directory/* runFolder */.kQ)(job.store, run), { recursive: true });
        }
    }
    return { run: await (0,checkpoints/* mustBeRestored */.lD)(job), isOwn: false };
}
async function joined(job, stored) {
    const parent = (0,action_children_parent/* requiredParent */.M)(job, stored);
    const since = stored.events.slice(parent.lines);
    // The run was resumed since: the slots' work is recorded, or no longer awaited.
    if (since.some(({ type }) => type === 'runResumed'))
        return [];
    const { run, folder } = stored;
    const stores = await (0,checkpoints/* storesOf */.oi)(job, 'this workflow run');
    const temporary = (0,external_node_path_.join)((0,checkpoints/* temporaryOf */.D3)(job), 'children');
    const reading = { run, parent, stores, folder: temporary };
    const ends = [];
    for (let slot = 0; slot < parent.slots; slot += 1)
        ends.push(await endOf(job, { reading, slot, folder }));
    await (0,promises_.rm)(temporary, { recursive: true, force: true });
    return (0,join/* joinEvents */.u)(parent, ends, since);
}
async function endOf(job, { reading, slot, folder }) {
    const end = await takenFrom(job, { reading, slot, folder });
    if (end.type === 'lost') {
        const text = `Slot ${slot} of \`${reading.parent.phase.id}\` ${(0,line/* oneLine */.TN)(end.why)}.`;
        job.print((0,workflow_command/* workflowCommand */.N)('warning', { title: 'Phasegate' }, text));
    }
    return end;
}
async function takenFrom({ inputs }, { reading, slot, folder }) {
    const place = placeOf((0,json_value/* textAt */.$6)(inputs.children, (0,outputs/* slotOutput */.UV)(slot)) ?? '', slot);
    if (place === null)
        return { type: 'lost', why: 'has no result' };
    const child = await (0,read_child/* readChild */.b)(reading, place);
    return child.type === 'child'
        ? acceptChild(reading.parent, child, folder)
        : { type: 'lost', why: `was refused: its child run ${child.why}` };
}
/** `attempt:id:sha256` */
function placeOf(text, slot) {
    const [, id, sha256] = /^[1-9]\d*:([1-9]\d*):([0-9a-f]{64})$/.exec(text) ?? [];
    return id === undefined || sha256 === undefined ? null : { slot, id, sha256 };
}


/***/ })

};
