export const id = 8130;
export const ids = [8130];
export const modules = {

/***/ 38130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  slot: () => (/* binding */ slot)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/app/run/as-it-is.js
var as_it_is = __webpack_require__(219);
// EXTERNAL MODULE: ./lib/src/app/run/continue.js + 1 modules
var run_continue = __webpack_require__(45844);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/run/children/parent.js
var children_parent = __webpack_require__(28870);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/action/checkpoints.js
var checkpoints = __webpack_require__(65494);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/app/stored/journal-reader.js
var journal_reader = __webpack_require__(95111);
// EXTERNAL MODULE: ./lib/src/app/stored/stored.js
var stored = __webpack_require__(21809);
// EXTERNAL MODULE: ./lib/src/core/checkpoint/child-name.js
var child_name = __webpack_require__(81109);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/run/children/join.js
var join = __webpack_require__(79314);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/action/children/read-child.js + 2 modules
var read_child = __webpack_require__(6715);
;// CONCATENATED MODULE: ./lib/src/action/children/earlier.js












/** Whether the run has recorded the slot's result since: then the run itself has its legs. */
async function isDoneWith({ job, run, parent, slot }) {
    const aside = { ...job, store: (0,external_node_path_.join)((0,checkpoints/* temporaryOf */.D3)(job), 'newest') };
    await (0,promises_.rm)(aside.store, { recursive: true, force: true });
    const found = await (0,checkpoints/* restored */.v0)(aside, { run, id: null, digest: null, elsewhere: false });
    if (found === null)
        return false;
    const newest = await (0,stored.readRun)(aside.store, run);
    await (0,promises_.rm)(aside.store, { recursive: true });
    const same = (0,children_parent/* parentAt */.u)(newest, parent.digest);
    return same !== null && (0,join/* isSlotJoined */.g)(same, slot, newest.events.slice(same.lines));
}
/**
 * Replaces the parent's state by what an earlier attempt of this job stored. False: nothing of it is used, and the parent may be
 * gone.
 */
async function takeUpEarlier({ job, run, parent, slot }) {
    const prefix = (0,child_name/* childPrefix */.$L)({ parent: parent.digest, phase: parent.phase.id, slot });
    const stores = await (0,checkpoints/* storesOf */.oi)(job, 'this workflow run');
    const newest = newestOf((await stores.at(-1)?.find(prefix)) ?? [], prefix);
    if (newest === null)
        return false;
    const folder = (0,external_node_path_.join)((0,checkpoints/* temporaryOf */.D3)(job), 'earlier');
    const place = { slot, id: newest.id, sha256: newest.sha256 };
    const child = await (0,read_child/* readChild */.b)({ run, parent, stores, folder }, place);
    if (child.type === 'refused') {
        job.print(`· What an earlier attempt stored is not used: it ${(0,line/* oneLine */.TN)(child.why)}.`);
        return false;
    }
    const digest = (0,brands/* digestOf */.ol)(journal_reader/* JOURNALS */.p.read((0,directory/* journalFile */.i7)(child.folder)).head);
    await (0,promises_.rm)(folder, { recursive: true });
    await (0,promises_.rm)((0,directory/* runFolder */.kQ)(job.store, run), { recursive: true });
    return (await (0,checkpoints/* restored */.v0)(job, { run, id: newest.id, digest, elsewhere: false })) !== null;
}
function newestOf(all, prefix) {
    const order = ({ name }) => (0,child_name/* childOrder */.zU)(name, prefix) ?? 0;
    const [newest] = all.filter((one) => order(one) > 0).sort((a, b) => order(b) - order(a));
    return newest ?? null;
}

// EXTERNAL MODULE: ./lib/src/action/children/parent.js
var action_children_parent = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/src/action/confirm-origin.js
var confirm_origin = __webpack_require__(24836);
// EXTERNAL MODULE: ./lib/src/action/driving.js
var driving = __webpack_require__(69226);
// EXTERNAL MODULE: ./lib/src/action/platform.js + 3 modules
var platform = __webpack_require__(48427);
// EXTERNAL MODULE: ./lib/src/action/refuse-unkept.js
var refuse_unkept = __webpack_require__(15241);
// EXTERNAL MODULE: ./lib/src/action/with-checkpoints.js + 5 modules
var with_checkpoints = __webpack_require__(50483);
;// CONCATENATED MODULE: ./lib/src/action/modes/slot.js














/** Runs the legs of one slot as a child run, which another job joins. No gate, no delivery, no other phase. */
async function slot(job) {
    (0,refuse_unkept/* refuseUnkept */.M)(job, process.env);
    const run = await (0,checkpoints/* mustBeRestored */.lD)(job);
    const parent = await (0,action_children_parent/* storedParent */.S)(job, run);
    const number = numberOf(job, parent);
    if (job.context.runAttempt > 1) {
        const again = { job, run, parent, slot: number };
        if (await isDoneWith(again))
            return { type: 'nothing', why: `What slot ${number} did is recorded already.` };
        if (!(await takeUpEarlier(again)))
            await anew(job, run);
    }
    const request = {
        root: job.root,
        platform: (0,platform/* platformOf */.t)(job),
        run,
        ...as_it_is/* AS_IT_IS */.a,
        retries: false,
        how: () => (0,driving/* drivingIn */.B)({ work: true, deliver: false, open: false }),
        say: async (stored) => {
            (0,confirm_origin/* refuseOtherPipeline */.ZH)(job, stored);
            await (0,confirm_origin/* confirmOrigin */.Jq)(job, stored);
            return stored.state.child === null ? [(0,children_parent/* childBegan */.q)(parent, number)] : [];
        },
    };
    const stood = await (0,with_checkpoints/* withCheckpoints */.Gq)(job, run, (watch) => (0,run_continue.continueRun)(request, watch));
    return { type: 'slotted', slot: number, stood };
}
function numberOf({ inputs }, { slots, phase }) {
    const { slot: number } = inputs;
    if (number !== null && number < slots)
        return number;
    const given = number === null ? 'empty' : String(number);
    throw new ports.Refusal(`The input \`slot\` is ${given}, but \`${phase.id}\` has the slots 0 to ${slots - 1}.`, 'Give one of the output `slots` of the earlier job, such as `${{ matrix.slot }}`.');
}
/** Starts from the parent's state again. */
async function anew(job, run) {
    await (0,promises_.rm)((0,directory/* runFolder */.kQ)(job.store, run), { recursive: true, force: true });
    await (0,checkpoints/* mustBeRestored */.lD)(job);
}


/***/ })

};
