export const id = 3617;
export const ids = [3617,1791];
export const modules = {

/***/ 69027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readPipelines)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/core/backlog/schedule/pipeline-shape.js
/** Phases in the order in which they come up: of those whose needs are done, the first in the file; scoping ones first. */
function pipelineShape(phases) {
    const left = new Map(phases.map((phase, index) => [index, phase]));
    const order = [];
    while (left.size > 0) {
        const next = [...left].find(([, { needs }]) => needs.every((need) => !left.has(need)));
        if (next === undefined)
            throw new Error('phases need each other in a circle');
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




/** Reads and checks every pipeline of the configuration. Throws `InvalidPipeline` for the first with a mistake. */
function readPipelines(root, { pipelines, defaultPipeline }) {
    const known = [...pipelines].map(([name, path]) => [
        name,
        readOne(root, name, path),
    ]);
    const byName = new Map(known);
    const fallback = defaultPipeline === null ? undefined : byName.get(defaultPipeline);
    if (fallback === undefined) {
        throw new ports.Refusal('There are no pipelines for the items of the backlog.', 'Name them in phasegate.yml: `pipelines: { feature: pipelines/feature.yml }`.');
    }
    return {
        byName,
        fallback,
        of: ({ pipeline }) => (pipeline === null ? fallback : (byName.get(pipeline) ?? null)),
    };
}
function readOne(root, name, path) {
    const file = (0,external_node_path_.join)(root, path);
    const { pipeline, diagnostics, text } = (0,pipeline_file.readPipelineFile)(file, root);
    if (pipeline === null)
        throw new pipeline_file.InvalidPipeline(diagnostics, text);
    return { name, file, pipeline, shape: shapeOf(pipeline) };
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
function needsOf({ needs }) {
    if (needs === undefined)
        return [];
    if (typeof needs === 'string')
        return [needs];
    return Array.isArray(needs) ? needs : Object.keys(needs);
}


/***/ }),

/***/ 78345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ findConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/lib/duration.js
var duration = __webpack_require__(83346);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
// EXTERNAL MODULE: ./lib/src/core/pipeline/document.js + 1 modules
var pipeline_document = __webpack_require__(23239);
// EXTERNAL MODULE: ./lib/src/core/pipeline/finding.js
var finding = __webpack_require__(21842);
// EXTERNAL MODULE: ./lib/src/core/pipeline/parse.js + 33 modules
var parse = __webpack_require__(1013);
// EXTERNAL MODULE: ./lib/src/core/pipeline/shape.js + 1 modules
var shape = __webpack_require__(47711);
;// CONCATENATED MODULE: ./lib/src/core/config/validate.gen.js
// Generated from schemas/phasegate.v1.schema.json by `npm run generate`. Do not edit.

const validate = validate25;
/* harmony default export */ const validate_gen = ((/* unused pure expression or super */ null && (validate25)));
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://phasegate.dev/schemas/phasegate.v1.schema.json","title":"ConfigFile","description":"phasegate.yml, version 1: how a repository's backlog is worked through.","type":"object","required":["version"],"properties":{"version":{"description":"Version of this format.","const":1},"backlog":{"type":"object","description":"Where the items are kept.","properties":{"source":{"description":"`file`: .task-golem/tasks.jsonl in the repository; `issues`: its GitHub issues.","enum":["file","issues"]}},"additionalProperties":false},"guardrails":{"type":"object","description":"The largest assessment that passes without a person.","properties":{"max-size":{"description":"`small` is 1 to 3 files, `medium` 4 to 10, `large` 11 or more; `medium` unless said.","enum":["small","medium","large"]},"max-complexity":{"description":"`low`, `medium` or `high`; `medium` unless said.","enum":["low","medium","high"]},"max-risk":{"description":"`low`, `medium` or `high`; `low` unless said.","enum":["low","medium","high"]}},"additionalProperties":false},"limits":{"type":"object","description":"How much is done at once, and when to stop.","properties":{"wip":{"type":"integer","minimum":1,"description":"Items in progress at once; 1 unless said."},"concurrent":{"type":"integer","minimum":1,"maximum":16,"description":"Phases at once; 1 unless said. A phase that writes is always alone."},"phases":{"type":"integer","minimum":1,"description":"Phases of one `phasegate backlog run`; 100 unless said."},"follow-ups":{"type":"integer","minimum":0,"description":"Items that may come out of one run; 10 unless said."},"depth":{"type":"integer","minimum":0,"description":"How many such steps may lie between an item and one that a person added; 2 unless said."},"failures-in-a-row":{"type":"integer","minimum":1,"description":"After so many items that failed one after the other it stops; 2 unless said."}},"additionalProperties":false},"triage":{"type":"object","description":"Who assesses new items.","properties":{"agent":{"$ref":"#/$defs/name","description":"An agent of the default pipeline; its default agent unless said."},"prompt":{"type":"object","description":"Instead of the prompt that is built in.","required":["file"],"properties":{"file":{"type":"string","pattern":"\\S","description":"Path of the prompt's text, relative to this file."}},"additionalProperties":false},"attempts":{"type":"integer","minimum":1,"maximum":10,"description":"Tries before the item is blocked; 2 unless said."},"timeout":{"type":"string","pattern":"^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$","description":"Of one attempt, such as `10m`; `10m` unless said."}},"additionalProperties":false},"pipelines":{"type":"object","minProperties":1,"description":"Ways of working, by name: pipeline files, relative to the repository.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","pattern":"\\S","description":"Path of a pipeline file."}},"default-pipeline":{"$ref":"#/$defs/name","description":"The way of items that name none; the first one unless said."},"deliver":{"description":"`each`: every item delivers its own change, which is so unless said; `one`: what a session finishes comes as one pull request.","enum":["each","one"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"$defs":{"name":{"type":"string","description":"A name: a small letter, then small letters, digits and hyphens, 64 characters at most.","pattern":"^[a-z][a-z0-9-]{0,63}$"}}};
const schema31 = {"type":"string","description":"A name: a small letter, then small letters, digits and hyphens, 64 characters at most.","pattern":"^[a-z][a-z0-9-]{0,63}$"};
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://phasegate.dev/schemas/phasegate.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "version") || (key0 === "backlog")) || (key0 === "guardrails")) || (key0 === "limits")) || (key0 === "triage")) || (key0 === "pipelines")) || (key0 === "default-pipeline")) || (key0 === "deliver")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema30.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.backlog !== undefined){
let data1 = data.backlog;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "source")){
const err3 = {instancePath:instancePath+"/backlog",schemaPath:"#/properties/backlog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.backlog,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.source !== undefined){
let data2 = data1.source;
if(!((data2 === "file") || (data2 === "issues"))){
const err4 = {instancePath:instancePath+"/backlog/source",schemaPath:"#/properties/backlog/properties/source/enum",keyword:"enum",params:{allowedValues: schema30.properties.backlog.properties.source.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.backlog.properties.source.enum,parentSchema:schema30.properties.backlog.properties.source,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/backlog",schemaPath:"#/properties/backlog/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.backlog.type,parentSchema:schema30.properties.backlog,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.guardrails !== undefined){
let data3 = data.guardrails;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(((key2 === "max-size") || (key2 === "max-complexity")) || (key2 === "max-risk"))){
const err6 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.guardrails,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3["max-size"] !== undefined){
let data4 = data3["max-size"];
if(!(((data4 === "small") || (data4 === "medium")) || (data4 === "large"))){
const err7 = {instancePath:instancePath+"/guardrails/max-size",schemaPath:"#/properties/guardrails/properties/max-size/enum",keyword:"enum",params:{allowedValues: schema30.properties.guardrails.properties["max-size"].enum},message:"must be equal to one of the allowed values",schema:schema30.properties.guardrails.properties["max-size"].enum,parentSchema:schema30.properties.guardrails.properties["max-size"],data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3["max-complexity"] !== undefined){
let data5 = data3["max-complexity"];
if(!(((data5 === "low") || (data5 === "medium")) || (data5 === "high"))){
const err8 = {instancePath:instancePath+"/guardrails/max-complexity",schemaPath:"#/properties/guardrails/properties/max-complexity/enum",keyword:"enum",params:{allowedValues: schema30.properties.guardrails.properties["max-complexity"].enum},message:"must be equal to one of the allowed values",schema:schema30.properties.guardrails.properties["max-complexity"].enum,parentSchema:schema30.properties.guardrails.properties["max-complexity"],data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3["max-risk"] !== undefined){
let data6 = data3["max-risk"];
if(!(((data6 === "low") || (data6 === "medium")) || (data6 === "high"))){
const err9 = {instancePath:instancePath+"/guardrails/max-risk",schemaPath:"#/properties/guardrails/properties/max-risk/enum",keyword:"enum",params:{allowedValues: schema30.properties.guardrails.properties["max-risk"].enum},message:"must be equal to one of the allowed values",schema:schema30.properties.guardrails.properties["max-risk"].enum,parentSchema:schema30.properties.guardrails.properties["max-risk"],data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.guardrails.type,parentSchema:schema30.properties.guardrails,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.limits !== undefined){
let data7 = data.limits;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!((((((key3 === "wip") || (key3 === "concurrent")) || (key3 === "phases")) || (key3 === "follow-ups")) || (key3 === "depth")) || (key3 === "failures-in-a-row"))){
const err11 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.limits,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.wip !== undefined){
let data8 = data7.wip;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err12 = {instancePath:instancePath+"/limits/wip",schemaPath:"#/properties/limits/properties/wip/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.limits.properties.wip.type,parentSchema:schema30.properties.limits.properties.wip,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/limits/wip",schemaPath:"#/properties/limits/properties/wip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.limits.properties.wip,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data7.concurrent !== undefined){
let data9 = data7.concurrent;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/limits/concurrent",schemaPath:"#/properties/limits/properties/concurrent/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.limits.properties.concurrent.type,parentSchema:schema30.properties.limits.properties.concurrent,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 16 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/limits/concurrent",schemaPath:"#/properties/limits/properties/concurrent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16",schema:16,parentSchema:schema30.properties.limits.properties.concurrent,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/limits/concurrent",schemaPath:"#/properties/limits/properties/concurrent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.limits.properties.concurrent,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data7.phases !== undefined){
let data10 = data7.phases;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err17 = {instancePath:instancePath+"/limits/phases",schemaPath:"#/properties/limits/properties/phases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.limits.properties.phases.type,parentSchema:schema30.properties.limits.properties.phases,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/limits/phases",schemaPath:"#/properties/limits/properties/phases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.limits.properties.phases,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data7["follow-ups"] !== undefined){
let data11 = data7["follow-ups"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err19 = {instancePath:instancePath+"/limits/follow-ups",schemaPath:"#/properties/limits/properties/follow-ups/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.limits.properties["follow-ups"].type,parentSchema:schema30.properties.limits.properties["follow-ups"],data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/limits/follow-ups",schemaPath:"#/properties/limits/properties/follow-ups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema30.properties.limits.properties["follow-ups"],data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data7.depth !== undefined){
let data12 = data7.depth;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err21 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.limits.properties.depth.type,parentSchema:schema30.properties.limits.properties.depth,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema30.properties.limits.properties.depth,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data7["failures-in-a-row"] !== undefined){
let data13 = data7["failures-in-a-row"];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err23 = {instancePath:instancePath+"/limits/failures-in-a-row",schemaPath:"#/properties/limits/properties/failures-in-a-row/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.limits.properties["failures-in-a-row"].type,parentSchema:schema30.properties.limits.properties["failures-in-a-row"],data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err24 = {instancePath:instancePath+"/limits/failures-in-a-row",schemaPath:"#/properties/limits/properties/failures-in-a-row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.limits.properties["failures-in-a-row"],data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.limits.type,parentSchema:schema30.properties.limits,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.triage !== undefined){
let data14 = data.triage;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
if(!((((key4 === "agent") || (key4 === "prompt")) || (key4 === "attempts")) || (key4 === "timeout"))){
const err26 = {instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.triage,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.agent !== undefined){
let data15 = data14.agent;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err27 = {instancePath:instancePath+"/triage/agent",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/triage/agent",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.prompt !== undefined){
let data16 = data14.prompt;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.file === undefined){
const err29 = {instancePath:instancePath+"/triage/prompt",schemaPath:"#/properties/triage/properties/prompt/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema30.properties.triage.properties.prompt.required,parentSchema:schema30.properties.triage.properties.prompt,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key5 in data16){
if(!(key5 === "file")){
const err30 = {instancePath:instancePath+"/triage/prompt",schemaPath:"#/properties/triage/properties/prompt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.triage.properties.prompt,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data16.file !== undefined){
let data17 = data16.file;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err31 = {instancePath:instancePath+"/triage/prompt/file",schemaPath:"#/properties/triage/properties/prompt/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema30.properties.triage.properties.prompt.properties.file,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/triage/prompt/file",schemaPath:"#/properties/triage/properties/prompt/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.triage.properties.prompt.properties.file.type,parentSchema:schema30.properties.triage.properties.prompt.properties.file,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/triage/prompt",schemaPath:"#/properties/triage/properties/prompt/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.triage.properties.prompt.type,parentSchema:schema30.properties.triage.properties.prompt,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.attempts !== undefined){
let data18 = data14.attempts;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err34 = {instancePath:instancePath+"/triage/attempts",schemaPath:"#/properties/triage/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.triage.properties.attempts.type,parentSchema:schema30.properties.triage.properties.attempts,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 10 || isNaN(data18)){
const err35 = {instancePath:instancePath+"/triage/attempts",schemaPath:"#/properties/triage/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema30.properties.triage.properties.attempts,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err36 = {instancePath:instancePath+"/triage/attempts",schemaPath:"#/properties/triage/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.triage.properties.attempts,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data14.timeout !== undefined){
let data19 = data14.timeout;
if(typeof data19 === "string"){
if(!pattern7.test(data19)){
const err37 = {instancePath:instancePath+"/triage/timeout",schemaPath:"#/properties/triage/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:"must match pattern \""+"^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"+"\"",schema:"^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema30.properties.triage.properties.timeout,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/triage/timeout",schemaPath:"#/properties/triage/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.triage.properties.timeout.type,parentSchema:schema30.properties.triage.properties.timeout,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.triage.type,parentSchema:schema30.properties.triage,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.pipelines !== undefined){
let data20 = data.pipelines;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length < 1){
const err40 = {instancePath:instancePath+"/pipelines",schemaPath:"#/properties/pipelines/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema30.properties.pipelines,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key6 in data20){
const _errs45 = errors;
if(typeof key6 === "string"){
if(!pattern5.test(key6)){
const err41 = {instancePath:instancePath+"/pipelines",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/pipelines",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid7 = _errs45 === errors;
if(!valid7){
const err43 = {instancePath:instancePath+"/pipelines",schemaPath:"#/properties/pipelines/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema30.properties.pipelines.propertyNames,parentSchema:schema30.properties.pipelines,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
for(const key7 in data20){
let data21 = data20[key7];
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err44 = {instancePath:instancePath+"/pipelines/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pipelines/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema30.properties.pipelines.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/pipelines/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pipelines/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.pipelines.additionalProperties.type,parentSchema:schema30.properties.pipelines.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/pipelines",schemaPath:"#/properties/pipelines/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.pipelines.type,parentSchema:schema30.properties.pipelines,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["default-pipeline"] !== undefined){
let data22 = data["default-pipeline"];
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err47 = {instancePath:instancePath+"/default-pipeline",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/default-pipeline",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.deliver !== undefined){
let data23 = data.deliver;
if(!((data23 === "each") || (data23 === "one"))){
const err49 = {instancePath:instancePath+"/deliver",schemaPath:"#/properties/deliver/enum",keyword:"enum",params:{allowedValues: schema30.properties.deliver.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.deliver.enum,parentSchema:schema30.properties.deliver,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

;// CONCATENATED MODULE: ./lib/src/core/config/config.js







/** Reads phasegate.yml; `path` is relative to the repository. */
function readConfig({ path, text, }) {
    const { value, findings, locate } = (0,pipeline_document/* readDocument */.u)(text.replace(/^\uFEFF/, ''));
    const judged = value === undefined ? { file: null, found: [] } : judge(value);
    const diagnostics = (0,parse/* inOrder */.al)([...findings, ...judged.found].map((0,parse/* placer */.G1)(path, locate)));
    const isSound = !diagnostics.some(({ severity }) => severity === 'error');
    return { config: isSound && judged.file !== null ? configOf(judged.file) : null, diagnostics };
}
/** Of a repository that has no phasegate.yml. */
function defaultConfig() {
    return configOf({ version: 1 });
}
function judge(value) {
    const refusal = noMap(value) ?? (0,parse/* newer */.AE)(value);
    if (refusal !== null)
        return { file: null, found: [refusal] };
    const found = (0,shape/* misfitsOf */.t)(value, validate).map(({ finding }) => finding);
    const file = validate(value) ? value : null;
    return { file, found: [...found, ...(file === null ? [] : unknownDefault(file))] };
}
function noMap(value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return null;
    const message = value === null ? 'the file is empty' : 'the file is no map';
    return { code: 'PG107', message, hint: 'Begin it with `version: 1`.', where: (0,finding/* valueAt */.fK)() };
}
function unknownDefault(file) {
    const name = file['default-pipeline'];
    const known = Object.keys(file.pipelines ?? {});
    if (name === undefined || known.includes(name))
        return [];
    return [
        {
            code: 'PG204',
            message: `\`default-pipeline\` cannot be ${(0,finding/* quoted */.TL)(name)}`,
            hint: (0,nearest/* suggest */.Z)(name, known) ?? 'Name it under `pipelines`.',
            where: (0,finding/* valueAt */.fK)('default-pipeline'),
        },
    ];
}
function configOf(file) {
    const { guardrails = {}, limits = {}, triage = {}, pipelines = {} } = file;
    const names = Object.keys(pipelines);
    return {
        source: file.backlog?.source ?? 'file',
        guardrails: {
            size: guardrails['max-size'] ?? 'medium',
            complexity: guardrails['max-complexity'] ?? 'medium',
            risk: guardrails['max-risk'] ?? 'low',
        },
        limits: limitsOf(limits),
        triage: {
            agent: triage.agent ?? null,
            promptFile: triage.prompt?.file ?? null,
            attempts: triage.attempts ?? 2,
            timeoutMs: (0,duration/* durationMs */.pc)(triage.timeout ?? '10m'),
        },
        pipelines: new Map(Object.entries(pipelines)),
        defaultPipeline: file['default-pipeline'] ?? names[0] ?? null,
        deliver: file.deliver ?? 'each',
    };
}
function limitsOf(limits) {
    return {
        wip: limits.wip ?? 1,
        concurrent: limits.concurrent ?? 1,
        phases: limits.phases ?? 100,
        followUps: limits['follow-ups'] ?? 10,
        depth: limits.depth ?? 2,
        failuresInARow: limits['failures-in-a-row'] ?? 2,
    };
}

// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/app/stored/pipeline-file.js
var pipeline_file = __webpack_require__(39699);
;// CONCATENATED MODULE: ./lib/src/app/stored/config-file.js





const PLACES = ['phasegate.yml', '.github/phasegate.yml'];
/** The repository's configuration. Throws `InvalidPipeline` with every mistake in it. */
function findConfig(root) {
    const path = PLACES.find((place) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, place)));
    if (path === undefined)
        return { path: null, config: defaultConfig() };
    const text = textOf((0,external_node_path_.join)(root, path));
    const { config, diagnostics } = readConfig({ path, text });
    if (config === null)
        throw new pipeline_file.InvalidPipeline(diagnostics, text);
    return { path, config };
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `${file} cannot be read`);
    }
}


/***/ }),

/***/ 69145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gitHubAccess)
/* harmony export */ });
/** `null` if the remote is not on GitHub, or on the GitHub that a workflow runs at. */
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
/** With ssh the port is another; `ssh.github.com` is for those whose port 22 is closed. */
function isHostOf(host, server) {
    const name = host.toLowerCase().replace(/\.$/, '');
    const bare = name.replace(/:\d+$/, '').replace(/^(?:www|ssh)\.(?=github\.com$)/, '');
    return name === server.host || bare === server.hostname;
}
const graphqlOf = (apiUrl) => `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`;


/***/ }),

/***/ 28102:
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



/** What follows from that. A word that does nothing is answered in the item's own record. */
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
    // A word that came since lets it go on, whatever the label said.
    if (events.some(({ type }) => type === 'itemMoved'))
        return events;
    happened(byLabel(now, steering, at));
    return events;
}
function byWord(item, word, signed) {
    const judged = (0,triage_word/* judgeWord */.o)(item, word);
    if (judged.type === 'events')
        return judged.events.map((event) => ({ ...event, ...signed }));
    const text = `\`/phasegate ${word.type}\` does nothing: ${judged.message}`;
    return [{ type: 'noted', item: item.id, text, ...signed }];
}
function byLabel(item, { isHeld, labeller: by }, at) {
    const { id, block, status, phase } = item;
    if (isHeld && block === null && status !== 'done') {
        const why = `the label \`${issue_state/* BLOCKED_LABEL */.Ov}\` was set`;
        const held = { kind: 'by-hand', phase };
        return [{ type: 'itemMoved', item: id, to: 'blocked', why, block: held, by, at }];
    }
    if (isHeld || block === null)
        return [];
    const judged = (0,triage_word/* judgeWord */.o)(item, { type: 'unblock', notes: null });
    const taken = `the label \`${issue_state/* BLOCKED_LABEL */.Ov}\` was taken off`;
    if (judged.type === 'vain') {
        const text = `${taken}, which does nothing: ${judged.message}`;
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
 * A lock that GitHub itself keeps: a repository has no two labels of one name, so of several who make it one does. It needs no
 * more than the permission to write issues. `null`: somebody else holds it. What a dead holder left is taken away by the
 * label's own id, so that nobody takes away what another has just made.
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
/** The id of the label; `null` if there is one already. */
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
/** That it is gone already is as well. */
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
/** Whether this workflow run holds it, in whichever attempt: what one of its jobs took is another's to work with. */
async function isHeldHere(request) {
    const found = await find(request);
    return found !== null && isOurs(request.holder, found.text);
}
/** Lets go of what another job of this workflow run took. What somebody else holds, or nobody, is left as it is. */
async function letGo(request) {
    const found = await find(request);
    if (found !== null && isOurs(request.holder, found.text))
        await remove(request.github, found.id);
}
function isOurs(holder, text) {
    const [, run] = HELD.exec(text) ?? [];
    return holder.type === 'workflow' && run === String(holder.run);
}
const holderText = (holder) => holder.type === 'workflow'
    ? `run ${holder.run}/${holder.attempt}`
    : `process ${holder.name.replace(/[^\w.@-]/g, '').slice(0, 30)}`;
/** A description that is not ours, somebody made by hand: that holds until they take it away. */
async function isOver({ github, now, holder }, text) {
    const [, run, attempt, until] = HELD.exec(text) ?? [];
    if (until === undefined)
        return false;
    if (Date.parse(until) <= now())
        return true;
    if (run === undefined)
        return false;
    // Attempts of one workflow run never go on at once; an earlier one's jobs may be run again in a later one.
    if (isOurs(holder, text))
        return holder.type === 'workflow' && String(holder.attempt) !== attempt;
    return isRunOver(github, Number(run));
}
const HELD = /^(?:run (\d+)\/(\d+)|process \S*) until (\S+) [0-9a-f]{12}$/;
/** Its newest attempt: https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
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
// EXTERNAL MODULE: ./lib/src/core/backlog/issue/item-command.js
var item_command = __webpack_require__(99481);
;// CONCATENATED MODULE: ./lib/src/backlog/issues/read.js




/** Open issues with the label, the oldest first. */
async function openIssues(github) {
    const issues = [];
    for await (const node of pages(github, OPEN)) {
        const number = numberOf(node);
        const comments = [...(await earlierComments(github, number, node)), ...commentsOf(node)];
        issues.push(issueOf(number, node, comments));
    }
    return issues;
}
/** Titles of those that are closed, by number. */
async function closedIssues(github) {
    const titles = new Map();
    for await (const node of pages(github, CLOSED)) {
        titles.set(numberOf(node), (0,json_value/* textAt */.$6)(node, 'title') ?? '');
    }
    return titles;
}
async function* pages(github, document) {
    const { owner, repo } = github;
    let after = null;
    do {
        const said = await github.graphql(document, { owner, repo, after, label: issue_state/* LABEL */.d_ });
        const issues = (0,json_value.at)(said, 'repository', 'issues');
        if (!Array.isArray((0,json_value.at)(issues, 'nodes')))
            throw unreadable();
        yield* (0,json_value/* listAt */.gT)(issues, 'nodes');
        const hasMore = (0,json_value.at)(issues, 'pageInfo', 'hasNextPage') === true;
        after = hasMore ? (0,json_value/* textAt */.$6)(issues, 'pageInfo', 'endCursor') : null;
    } while (after !== null);
}
/** A page is small enough for a hundred comments each. */
const OPEN = `query BacklogIssues($owner: String!, $repo: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(
      first: 50, after: $after, labels: [$label], states: [OPEN]
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title body createdAt viewerDidAuthor
        labels(first: 100) { nodes { name } }
        comments(last: 100) {
          pageInfo { hasPreviousPage startCursor }
          nodes { fullDatabaseId body viewerDidAuthor author { __typename login } editor { login } }
        }
        timelineItems(last: 50, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
          nodes {
            ... on LabeledEvent { actor { login } label { name } }
            ... on UnlabeledEvent { actor { login } label { name } }
          }
        }
      }
    }
  }
}`;
const CLOSED = `query ClosedBacklogIssues(
  $owner: String!, $repo: String!, $label: String!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    issues(
      first: 100, after: $after, labels: [$label], states: [CLOSED]
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes { number title }
    }
  }
}`;
/** Our comment is among the first of an issue: a long talk is read back to its beginning. */
async function earlierComments(github, number, issue) {
    const { owner, repo } = github;
    let earlier = [];
    let comments = (0,json_value.at)(issue, 'comments');
    while ((0,json_value.at)(comments, 'pageInfo', 'hasPreviousPage') === true) {
        const before = (0,json_value/* textAt */.$6)(comments, 'pageInfo', 'startCursor');
        const said = await github.graphql(EARLIER, { owner, repo, number, before });
        comments = (0,json_value.at)(said, 'repository', 'issue', 'comments');
        earlier = [...(0,json_value/* listAt */.gT)(comments, 'nodes'), ...earlier];
    }
    return earlier;
}
const EARLIER = `query BacklogIssueComments(
  $owner: String!, $repo: String!, $number: Int!, $before: String
) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { fullDatabaseId body viewerDidAuthor author { __typename login } editor { login } }
      }
    }
  }
}`;
const commentsOf = (issue) => (0,json_value/* listAt */.gT)(issue, 'comments', 'nodes');
function issueOf(number, node, comments) {
    const [own, fault] = ownOf(comments);
    const seen = own?.state.seen ?? 0;
    return {
        number,
        title: (0,json_value/* textAt */.$6)(node, 'title') ?? '',
        body: (0,json_value/* textAt */.$6)(node, 'body') ?? '',
        createdAt: (0,json_value/* textAt */.$6)(node, 'createdAt') ?? '',
        labels: (0,json_value/* listAt */.gT)(node, 'labels', 'nodes').flatMap((label) => (0,json_value/* textAt */.$6)(label, 'name') ?? []),
        isOurs: (0,json_value.at)(node, 'viewerDidAuthor') === true,
        own,
        fault,
        words: comments.filter((comment) => idOf(comment) > seen).flatMap(saidIn),
        last: Math.max(0, ...comments.map(idOf)),
        labelled: (0,json_value/* listAt */.gT)(node, 'timelineItems', 'nodes').flatMap(labelledIn),
    };
}
const idOf = (comment) => Number((0,json_value/* textAt */.$6)(comment, 'fullDatabaseId') ?? 0);
/**
 * The first that our token wrote and that holds a state: what came later could be an echo of what a stranger said. One that
 * somebody else has edited, or wrote, is no state of ours.
 */
function ownOf(comments) {
    const claiming = comments.filter((comment) => (0,issue_state/* claimsState */.$z)((0,json_value/* textAt */.$6)(comment, 'body') ?? ''));
    const ours = claiming.find((comment) => (0,json_value.at)(comment, 'viewerDidAuthor') === true);
    if (ours === undefined) {
        const bot = claiming.some((comment) => (0,json_value/* textAt */.$6)(comment, 'author', 'login') === WORKFLOWS);
        return [null, bot ? 'it is kept by workflows here, with another token than this' : null];
    }
    const state = (0,issue_state/* stateIn */.pQ)((0,json_value/* textAt */.$6)(ours, 'body') ?? '');
    const id = (0,json_value/* textAt */.$6)(ours, 'fullDatabaseId');
    if (isEditedByOthers(ours) || state === null || id === null) {
        return [
            null,
            'our comment on it was edited; take the edit back, or delete the comment to begin anew',
        ];
    }
    return [{ id, state }, null];
}
/** Nobody else can write with that name. */
const WORKFLOWS = 'github-actions';
function isEditedByOthers(comment) {
    const editor = (0,json_value/* textAt */.$6)(comment, 'editor', 'login');
    return editor !== null && editor !== (0,json_value/* textAt */.$6)(comment, 'author', 'login');
}
/** A bot is never obeyed. */
function saidIn(comment) {
    const by = (0,json_value/* textAt */.$6)(comment, 'author', 'login');
    const isPerson = (0,json_value/* textAt */.$6)(comment, 'author', '__typename') === 'User';
    const word = (0,item_command/* itemCommand */.L)((0,json_value/* textAt */.$6)(comment, 'body') ?? '');
    if (by === null || !isPerson || word === null || isEditedByOthers(comment))
        return [];
    return [{ by, word }];
}
function labelledIn(event) {
    const [by, label] = [(0,json_value/* textAt */.$6)(event, 'actor', 'login'), (0,json_value/* textAt */.$6)(event, 'label', 'name')];
    return label === null ? [] : [{ by: by ?? 'somebody', label }];
}
function numberOf(node) {
    const number = (0,json_value.at)(node, 'number');
    if (typeof number === 'number')
        return number;
    throw unreadable();
}
function unreadable() {
    return new ports.Refusal('The issues of the backlog cannot be read.', 'Look whether the token may see them: it needs `permissions: { issues: write }`.');
}

// EXTERNAL MODULE: ./lib/src/core/backlog/item/event-text.js
var event_text = __webpack_require__(4216);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/item.js
var item_item = __webpack_require__(66411);
// EXTERNAL MODULE: ./lib/src/core/text/money.js
var money = __webpack_require__(14530);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/postable.js + 1 modules
var postable = __webpack_require__(40164);
;// CONCATENATED MODULE: ./lib/src/core/text/markdown/issue-comment.js



/** What our comment on an item's issue tells people. `own`: `owner/name`. */
function issueComment(item, events, own) {
    const { status, block, phase, work } = item;
    const line = (text) => (0,postable/* postableLine */.Ri)(text, { own, max: 400 });
    const facts = [
        phase === null ? null : `phase \`${line(phase)}\``,
        work.attempts === 0 ? null : `${work.attempts} attempts`,
        work.costUsd === null ? null : (0,money/* moneyText */.qC)(work.costUsd),
        work.run === null ? null : `run \`${line(work.run)}\``,
    ].filter((fact) => fact !== null);
    const happened = events.slice(-SHOWN).map((event) => {
        const when = event.at.slice(0, 16).replace('T', ' ');
        return `- ${when} · ${line(event.by)}: ${line(event.text)}`;
    });
    return [
        `**Phasegate: ${(0,item_item/* statusText */.qS)(status)}**${facts.length === 0 ? '' : ` · ${facts.join(' · ')}`}`,
        ...(block === null
            ? []
            : [quoted((0,postable/* postable */.DI)(block.reason, { own, max: 4000 })), wayOn(block.kind)]),
        `<details><summary>What happened, and who did it</summary>\n\n${happened.join('\n')}\n</details>`,
    ].join('\n\n');
}
const SHOWN = 30;
const quoted = (text) => text.replace(/^/gm, '> ');
function wayOn(kind) {
    const comment = (command) => `It waits for somebody who may write here, to comment \`/phasegate ${command}\`.`;
    switch (kind) {
        case 'question':
            return comment('answer …');
        case 'guardrail':
        case 'person':
            return `${comment('override')} That lets exactly the assessment of now pass.`;
        case 'failed':
        case 'budget':
            return comment('unblock …');
        case 'by-hand':
            return `${comment('unblock')} Taking the label off does it, too.`;
        case 'gate':
        case 'rejected':
            return 'It waits for a decision on its run.';
    }
}

// EXTERNAL MODULE: ./lib/src/github/own-comments.js
var own_comments = __webpack_require__(86167);
;// CONCATENATED MODULE: ./lib/src/backlog/issues/write.js









/** Makes the issue of a new item; gives its number. `id` is the one that the item had before it had an issue. */
async function makeIssue(github, id, item) {
    const body = `${item.description ?? ''}\n\n${(0,issue_state/* bodyMark */.Az)(id)}`.trim();
    const issue = { title: item.title, body, labels: [issue_state/* LABEL */.d_, ...item.tags] };
    return (0,writes/* makeOnce */.GL)({
        make: async () => {
            const made = await github.rest('POST /repos/{owner}/{repo}/issues', issue);
            const number = (0,json_value/* amountAt */.En)(made, 'number');
            if (number === null)
                throw new ports.Refusal('GitHub does not tell which issue it made.', LOOK);
            return number;
        },
        find: async () => {
            const made = (await openIssues(github)).find((known) => known.isOurs && known.body.endsWith((0,issue_state/* bodyMark */.Az)(id)));
            return made?.number ?? null;
        },
    });
}
const LOOK = 'Look at the list of issues whether it is there.';
/**
 * Brings an issue to where its item is. Labels come first: if it is cut off then, a label that holds the item is there without
 * its state, and not the other way around, which would read as if a person had let it go on.
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
async function writeState(github, { issue, events }, item) {
    const { number, own, last } = issue;
    const all = [
        ...(own?.state.events ?? []),
        ...events.map((event) => ({
            at: event.at,
            by: event.by,
            text: (0,event_text/* eventText */.c)(event).slice(0, MOST),
        })),
    ];
    const text = issueComment(item, all, `${github.owner}/${github.repo}`);
    const body = (0,issue_state/* withState */.Q2)(text, { fields: (0,issue_state/* fieldsOf */.Pf)(item), seen: last, events: all });
    if (own !== null) {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        await (0,writes/* insist */.R6)(() => github.rest(route, { comment_id: own.id, body }));
        return;
    }
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    await (0,writes/* makeOnce */.GL)({
        make: async () => (0,json_value/* textAt */.$6)(await github.rest(route, { issue_number: number, body }), 'html_url'),
        find: async () => {
            for await (const comment of (0,own_comments/* ownComments */.D)(github, number)) {
                if ((0,issue_state/* claimsState */.$z)(comment.body))
                    return comment.url;
            }
            return null;
        },
    });
}
/** Characters of one event's text that are kept. */
const MOST = 1000;

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









/** The issues of a repository that have our label. */
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
        const [open, closed] = await Promise.all([openIssues(github), closedIssues(github)]);
        const issues = new Map();
        const stored = new Map();
        const steering = [];
        const warnings = [];
        for (const issue of open) {
            const read = issue.fault === null ? (0,issue_state/* itemOf */.Tu)(issue, issue.own?.state ?? null) : null;
            if (read === null || !read.ok) {
                const why = read === null ? issue.fault : read.message;
                warnings.push(`#${issue.number} is left out: ${why}.`);
                continue;
            }
            const { item } = read;
            for (const warning of read.warnings)
                warnings.push(`${item.id}: ${warning}.`);
            issues.set(item.id, issue);
            stored.set(item.id, item);
            steering.push(...(await this.#steeringOf(github, issue, item)));
        }
        const items = (0,evolve/* evolveAll */.Dc)(stored, steering);
        const archived = new Map([...closed].map(([number, title]) => [(0,issue_state/* idOf */.TH)(number), title]));
        return { issues, stored, steering, backlog: { items, archived, warnings } };
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
            // What is not legal throws here, before anything is written.
            const planned = (0,evolve/* evolveAll */.Dc)(look.backlog.items, decided);
            const made = await this.#makeIssues(decided, planned);
            const events = [...look.steering, ...decided.map((event) => renamed(event, made.ids))];
            const issues = new Map([...look.issues, ...made.issues]);
            return this.#write({ github, look, issues, events });
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
        return { github: await github(), name: `phasegate:at-work-${item}`, holder };
    }
    async #locked() {
        const { github, holder, now, pause } = this.#options;
        const name = 'phasegate:being-changed';
        for (let tries = 0; tries < MOST_TRIES; tries += 1) {
            const untilMs = now() + CHANGE_MS;
            const lock = await labelLock({ github: await github(), name, holder, now, untilMs });
            if (lock !== null)
                return lock;
            await pause();
        }
        throw new ports.Refusal(`The backlog is being changed by somebody else all the time (the label \`${name}\` is there).`, 'Wait until they are done. If nobody is at work, delete the label.');
    }
    async #steeringOf(github, issue, item) {
        const words = [];
        for (const said of issue.words)
            if (await this.#writes(github, said.by))
                words.push(said);
        const { labelled, labels } = issue;
        const labeller = labelled.filter(({ label }) => label === issue_state/* BLOCKED_LABEL */.Ov).at(-1)?.by;
        const steering = {
            words,
            isHeld: labels.includes(issue_state/* BLOCKED_LABEL */.Ov),
            labeller: labeller ?? 'somebody',
        };
        return steered(item, steering, new Date(this.#options.now()).toISOString());
    }
    #writes(github, login) {
        const known = this.#mayWrite.get(login) ??
            (0,trust/* permissionOf */.F)(github, login).then((may) => may === 'admin' || may === 'write');
        this.#mayWrite.set(login, known);
        return known;
    }
    /** The items that are new get issues, and with them their ids. */
    async #makeIssues(events, planned) {
        const github = await this.#options.github();
        const ids = new Map();
        const issues = new Map();
        for (const event of events) {
            const item = planned.get(event.item);
            if (event.type !== 'itemAdded' || item === undefined)
                continue;
            const number = await makeIssue(github, event.item, item);
            ids.set(event.item, (0,issue_state/* idOf */.TH)(number));
            issues.set((0,issue_state/* idOf */.TH)(number), newIssue(number, item));
        }
        return { ids, issues };
    }
    async #write({ github, look, issues, events }) {
        let items = look.stored;
        const first = new Map();
        for (const event of events) {
            items = (0,evolve/* evolve */.sf)(items, event);
            const now = look.stored.get(event.item) ?? items.get(event.item);
            if (now !== undefined && !first.has(event.item))
                first.set(event.item, now);
        }
        const archived = new Map(look.backlog.archived);
        for (const [id, before] of first) {
            const issue = issues.get(id);
            if (issue === undefined)
                throw new Error(`there is no issue of ${id}`);
            const after = items.get(id) ?? null;
            const own = events.filter(({ item }) => item === id);
            await writeChange(github, { issue, before, after, events: own });
            if (after === null)
                archived.set(id, before.title);
        }
        return { items, archived, warnings: look.backlog.warnings };
    }
}
/** As long as a session lasts on a machine of GitHub's, and as long as a workflow run may, all its waiting included. */
const HOLD_MS = {
    process: 6 * 60 * 60_000,
    workflow: 35 * 24 * 60 * 60_000,
};
const CHANGE_MS = 10 * 60_000;
const MOST_TRIES = 60;
function newIssue(number, { title, description, tags, createdAt }) {
    const labels = ['phasegate', ...tags];
    const nothing = { own: null, fault: null, words: [], last: 0, labelled: [] };
    return { number, title, body: description ?? '', createdAt, labels, isOurs: true, ...nothing };
}
/** The event with the ids that GitHub gave. */
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
/* harmony export */   F0: () => (/* binding */ SIZES),
/* harmony export */   I: () => (/* binding */ SCALES),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   LZ: () => (/* binding */ UNASSESSED),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   Nl: () => (/* binding */ reassessed),
/* harmony export */   Yf: () => (/* binding */ DIMENSIONS),
/* harmony export */   kp: () => (/* binding */ isSize)
/* harmony export */ });
/** Each in ascending order. */
const SIZES = ['small', 'medium', 'large'];
const LEVELS = ['low', 'medium', 'high'];
/** The values of each dimension, in ascending order. */
const SCALES = { size: SIZES, complexity: LEVELS, risk: LEVELS, impact: LEVELS };
const DIMENSIONS = ['size', 'complexity', 'risk', 'impact'];
const UNASSESSED = { size: null, complexity: null, risk: null, impact: null };
/** What is known after a later word: what it leaves open stays as it was. */
function reassessed(before, later) {
    return {
        size: later.size ?? before.size,
        complexity: later.complexity ?? before.complexity,
        risk: later.risk ?? before.risk,
        impact: later.impact ?? before.impact,
    };
}
/** Place on the dimension's scale, from 0; `null` where it is not assessed. */
function rankOf(dimension, value) {
    if (value === null)
        return null;
    const scale = SCALES[dimension];
    return scale.indexOf(value);
}
const isSize = (value) => SIZES.some((size) => size === value);
const isLevel = (value) => LEVELS.some((level) => level === value);


/***/ }),

/***/ 31950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ blocked)
/* harmony export */ });
/** The item stops at its phase until somebody does what that kind of block asks for. */
function blocked({ id, phase }, kind, why) {
    return { type: 'itemMoved', item: id, to: 'blocked', why, block: { kind, phase } };
}


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



/** What happened, in a sentence without its subject. */
function eventText(event) {
    switch (event.type) {
        case 'itemAdded':
            return event.origin === null
                ? `added: ${event.title}`
                : `came out of ${event.origin}: ${event.title}`;
        case 'itemEdited':
            return `edited: ${event.title}`;
        case 'itemMoved':
            return `became ${(0,_item_js__WEBPACK_IMPORTED_MODULE_1__/* .statusText */ .qS)(event.to)}: ${event.why}`;
        case 'itemAssessed':
            return `assessed by \`${event.phase}\`: ${assessmentText(event.assessment)}`;
        case 'personAsked':
            return `\`${event.phase}\` asked for a person`;
        case 'phaseReached':
            return event.phase === null ? 'before its first phase' : `comes to \`${event.phase}\``;
        case 'deliveryDue':
            return event.run === null
                ? 'is finished, and waits to be delivered with others'
                : `is delivered with others in run ${event.run}`;
        case 'runBegun':
            return `${event.kind === 'triage' ? 'triaged' : 'worked on'} in run ${event.run}`;
        case 'workSeen':
            return event.summary;
        case 'itemClaimed':
            return 'claimed';
        case 'itemReleased':
            return 'released';
        case 'overrideGiven':
            return `let pass as it is: ${assessmentText(event.assessment)}`;
        case 'notesGiven':
            return `told: ${event.text}`;
        case 'notesTaken':
            return 'what was told is handed on';
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
/** `size small, risk low`; what is not assessed is left out. */
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
/** Changes the items themselves. A step that is not legal is a bug here: who decides has looked. */
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
function moved(item, { to, why, block }) {
    const wrong = (0,_transition_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongStep */ .w)(item, to);
    if (wrong !== null)
        throw new Error(wrong);
    // Scoping is behind it: what comes next is the first of the other phases.
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
function worked(work, { run, seq, attempts, costUsd }) {
    return {
        ...work,
        seen: { ...work.seen, [run]: seq },
        attempts: work.attempts + attempts,
        costUsd: costUsd === null ? work.costUsd : (work.costUsd ?? 0) + costUsd,
    };
}
/** An event as it happens now. */
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

/** Why an item cannot go from where it is to there; `null` if it can. Nothing but these steps is legal. */
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
        return 'nothing follows';
    return `from there it goes to ${ways.map(_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS).join(' or ')}`;
}


/***/ }),

/***/ 14091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cycleIn),
/* harmony export */   i: () => (/* binding */ unmet)
/* harmony export */ });
/** Dependencies of the item that are not done; what nobody knows is not done either. */
function unmet({ dependencies }, { items, archived }) {
    return dependencies.filter((id) => {
        const item = items.get(id);
        return item === undefined ? !archived.has(id) : item.status !== 'done';
    });
}
/** The ids of a circle, its first again at the end, beginning with the smallest; `null` if there is none. */
function cycleIn(items) {
    const finished = new Set();
    for (const start of [...items.keys()].sort()) {
        const circle = circleFrom(start, items, finished);
        if (circle !== null)
            return circle;
    }
    return null;
}
/** Depth first without recursion; `finished` are those from which no circle can be reached. */
function circleFrom(start, items, finished) {
    const path = finished.has(start) ? [] : [{ id: start, next: 0 }];
    const onPath = new Set(path.map(({ id }) => id));
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
        const id = items.get(step.id)?.dependencies[step.next];
        step.next += 1;
        if (id === undefined) {
            finished.add(step.id);
            onPath.delete(step.id);
            path.pop();
        }
        else if (onPath.has(id)) {
            const ids = path.map((one) => one.id);
            return fromSmallest(ids.slice(ids.indexOf(id)));
        }
        else if (items.has(id) && !finished.has(id)) {
            path.push({ id, next: 0 });
            onPath.add(id);
        }
    }
    return null;
}
function fromSmallest(circle) {
    const smallest = circle.toSorted()[0] ?? '';
    const at = circle.indexOf(smallest);
    return [...circle.slice(at), ...circle.slice(0, at), smallest];
}


/***/ }),

/***/ 78960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readFilter)
/* harmony export */ });
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37542);
/* harmony import */ var _item_assessment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25338);
/* harmony import */ var _item_item_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66411);



function readFilter(texts) {
    const filters = [];
    for (const text of texts) {
        const read = readOne(text);
        if (!read.ok)
            return read;
        filters.push(read.filter);
    }
    return { ok: true, filter: (item) => filters.every((filter) => filter(item)) };
}
const KEYS = {
    status: { valuesOf: ({ status }) => [status], known: _item_item_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUSES */ .f },
    impact: {
        valuesOf: ({ assessment }) => [assessment.impact ?? 'none'],
        known: [..._item_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, 'none'],
    },
    size: { valuesOf: ({ assessment }) => [assessment.size ?? 'none'], known: [..._item_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZES */ .F0, 'none'] },
    risk: { valuesOf: ({ assessment }) => [assessment.risk ?? 'none'], known: [..._item_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, 'none'] },
    complexity: {
        valuesOf: ({ assessment }) => [assessment.complexity ?? 'none'],
        known: [..._item_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, 'none'],
    },
    tag: { valuesOf: ({ tags }) => tags, known: null },
    pipeline: { valuesOf: ({ pipeline }) => [pipeline ?? 'default'], known: null },
};
function readOne(text) {
    const at = text.indexOf('=');
    if (at < 1)
        return wrong(`\`${text}\` is no filter`, 'Write `key=value` or `key=value,value`.');
    const name = text.slice(0, at);
    const key = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
    if (key === undefined) {
        const hint = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(name, Object.keys(KEYS)) ?? '';
        return wrong(`there is no filter \`${name}\``, hint);
    }
    const wanted = text
        .slice(at + 1)
        .split(',')
        .map((value) => (name === 'status' ? value.replace('-', '_') : value));
    const strange = wanted.find((value) => value === '' || key.known?.includes(value) === false);
    if (strange !== undefined) {
        const hint = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(strange, key.known ?? []) ?? 'Write `key=value` or `key=value,value`.';
        return wrong(`\`${name}\` cannot be \`${strange}\``, hint);
    }
    return { ok: true, filter: (item) => key.valuesOf(item).some((value) => wanted.includes(value)) };
}
const wrong = (message, hint) => ({ ok: false, message, hint });


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
        (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .unmet */ .i)(item, scheduled).length === 0);
    return [...promotions(asked, scheduled), ...starts(candidates(asked, scheduled), scheduled)];
}
/** Finished, asked for, and to be delivered together when nothing else can be done. */
function dueTogether(items, isAsked) {
    return [...items.values()].filter((item) => item.status === 'in_progress' && item.delivery !== null && isAsked(item));
}
function promotions(asked, { items, limits }) {
    const inProgress = [...items.values()].filter(isAtWork).length;
    const room = limits.target === null ? Math.max(0, limits.wip - inProgress) : asked.length;
    return asked
        .filter(({ status }) => status === 'ready')
        .sort((a, b) => impactOf(b) - impactOf(a) || (0,_item_item_js__WEBPACK_IMPORTED_MODULE_1__/* .byAge */ .jI)(a, b))
        .slice(0, room)
        .map(({ id, assessment: { impact } }) => ({
        action: 'promote',
        item: id,
        writer: false,
        why: `it is ready, there is room, and its impact is ${impact ?? 'not assessed'}`,
    }));
}
/** Has those begin that are to, as far as they are ready still. */
function promotionEvents(actions, items) {
    return actions
        .filter(({ action, item }) => action === 'promote' && items.get(item)?.status === 'ready')
        .map(({ item, why }) => ({ type: 'itemMoved', item, to: 'in_progress', why, block: null }));
}
/** What only waits to be delivered with others takes no place, and nothing of it is started. */
const isAtWork = ({ status, delivery }) => status === 'in_progress' && delivery === null;
const impactOf = ({ assessment }) => (0,_item_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)('impact', assessment.impact) ?? -1;
/** Everything that could start if nothing else ran, in the order in which it is due. */
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
        why: `${status === 'scoping' ? 'it is being scoped' : 'it is in progress'}, at phase ${place + 1} of ${of}`,
    }));
}
/** The phase that the item is at, and its place in the pipeline; `null` if it has none there. */
function nextPhase(item, pipeline) {
    const scoping = item.status === 'scoping';
    const all = pipeline?.phases ?? [];
    const place = all.findIndex((phase) => phase.scoping === scoping && (item.phase === null || phase.name === item.phase));
    const phase = all[place];
    return phase === undefined ? null : { phase, place, of: all.length };
}
const triage = (item) => ({
    action: 'triage',
    item: item.id,
    writer: false,
    why: (0,_triage_triage_js__WEBPACK_IMPORTED_MODULE_2__/* .isAssessed */ ._V)(item)
        ? 'it is new; a person assessed it, so no agent is asked'
        : 'it is new and not assessed',
});
/** In order; the first that cannot start yet holds back everything behind it. */
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

/***/ 48990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Uv: () => (/* binding */ STOPPED_TEXT),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72990);

const STOPPED_TEXT = {
    done: 'all that was asked for is done',
    blocked: 'what is left waits for a person',
    waiting: 'what is left waits for other items, or is worked on elsewhere',
    cap: 'as many phases as allowed were started',
    until: 'its time is over',
    budget: 'its budget is spent',
    failures: 'too many items failed one after the other',
    target: 'the target can go no further',
    signal: 'it was told to stop',
};
/** How a session ended, for its exit code: what was asked for and is not done is never a success. */
function outcomeOf(stopped, asked) {
    if (stopped === 'signal')
        return 'cancelled';
    if (stopped === 'budget')
        return 'over-budget';
    const kinds = new Set(asked.flatMap(({ block }) => block?.kind ?? []));
    for (const [outcome, kind] of PRECEDENCE)
        if (kinds.has(kind))
            return outcome;
    return asked.every(({ status }) => status === 'done') ? 'succeeded' : 'waiting';
}
const PRECEDENCE = [
    ['over-budget', 'budget'],
    ['failed', 'failed'],
    ['rejected', 'rejected'],
    ['blocked', 'question'],
    ['blocked', 'guardrail'],
    ['blocked', 'person'],
    ['blocked', 'by-hand'],
    ['waiting', 'gate'],
];
const exitCodeOf = (stopped, asked) => _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .a[outcomeOf(stopped, asked)];


/***/ }),

/***/ 67887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ followUpEvents),
/* harmony export */   n: () => (/* binding */ titleOf)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38364);
/* harmony import */ var _text_untrusted_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50081);
/* harmony import */ var _item_stored_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19959);



/** The events that make items of it; what is left out is said, once for each reason. */
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
            : [note(`left out ${read.length - fresh.length} follow-ups that are there already`)]),
        ...(left === 0 ? [] : [note(`left out ${left} follow-ups: ${isTooDeep ? DEEP : MANY}`)]),
    ];
}
const DEEP = 'they are too many steps away from what a person asked for';
const MANY = 'one run may make no more';
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
    return [{ title, description, assessment: (0,_item_stored_item_js__WEBPACK_IMPORTED_MODULE_0__/* .assessmentIn */ ._K)(object) }];
}
/** A title on one line, and not endless. */
function titleOf(text) {
    return (0,_text_untrusted_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .cleaned */ .L0)(text).replace(/\s+/g, ' ').trim().slice(0, MOST_TITLE).trim();
}
/** Equal for titles that a person would take for the same. */
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

/***/ 32991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ guard),
/* harmony export */   d: () => (/* binding */ PERSON_ASKED)
/* harmony export */ });
/* harmony import */ var _item_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25338);

/**
 * Whether the item may be worked on without a person's leave, and if not, every reason why. While it is scoped only what is
 * `known` is looked at; before it is ready, `all` must be.
 */
function guard({ assessment, needsPerson, override }, limits, extent) {
    if (needsPerson)
        return { type: 'person', reason: PERSON_ASKED };
    const reasons = GUARDED.filter((name) => extent === 'all' || assessment[name] !== null).flatMap((name) => faultOf(name, assessment, limits));
    if (reasons.length === 0 || isLetPass(assessment, override))
        return { type: 'passes' };
    return { type: 'guardrail', reason: reasons.join('; ') };
}
const PERSON_ASKED = 'a phase asked for a person to look at it';
const GUARDED = ['size', 'complexity', 'risk'];
function faultOf(name, assessment, limits) {
    const value = assessment[name];
    const rank = (0,_item_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(name, value);
    if (rank === null)
        return [`its ${name} is not assessed`];
    const most = (0,_item_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(name, limits[name]) ?? 0;
    return rank <= most ? [] : [`its ${name} is ${value}, and ${limits[name]} is the most allowed`];
}
/** A person let pass exactly one assessment: a lower one passes, too, and a higher one asks again. */
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

/***/ 23646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _item_blocked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31950);
/* harmony import */ var _guardrails_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32991);


/**
 * What follows from how the items are now, before anything is scheduled: guardrails stop who may not go on, whoever has
 * been scoped becomes ready, and what cannot go on because its pipeline changed is blocked. `busy` are left alone.
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
    const isScoped = item.status !== 'scoping' || !isScoping(item, pipeline);
    const guarded = (0,_guardrails_js__WEBPACK_IMPORTED_MODULE_0__/* .guard */ .a)(item, guardrails, isScoped ? 'all' : 'known');
    if (guarded.type !== 'passes')
        return [(0,_item_blocked_js__WEBPACK_IMPORTED_MODULE_1__/* .blocked */ .Z)(item, guarded.type, guarded.reason)];
    if (item.status === 'scoping' && isScoped)
        return [ready(item)];
    const isKnown = item.phase === null || pipeline.phases.some(({ name }) => name === item.phase);
    return isKnown ? [] : [(0,_item_blocked_js__WEBPACK_IMPORTED_MODULE_1__/* .blocked */ .Z)(item, 'failed', `its pipeline has no phase \`${item.phase}\``)];
}
function ready({ id }) {
    const why = 'it is scoped and within its guardrails';
    return { type: 'itemMoved', item: id, to: 'ready', why, block: null };
}
/** Whether a scoping phase is still to come. */
function isScoping({ phase }, { phases }) {
    const scoping = phases.filter((one) => one.scoping);
    if (phase === null)
        return scoping.length > 0;
    return !phases.some((one) => one.name === phase && !one.scoping);
}
function noPipeline(item) {
    return (0,_item_blocked_js__WEBPACK_IMPORTED_MODULE_1__/* .blocked */ .Z)(item, 'failed', `phasegate.yml has no pipeline \`${item.pipeline ?? 'default'}\``);
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
/* harmony import */ var _item_stored_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19959);


/** A person who said all that guardrails look at has triaged the item; what an agent said of its own idea has not. */
function isAssessed({ assessment, origin }) {
    const { size, complexity, risk } = assessment;
    return origin === null && size !== null && complexity !== null && risk !== null;
}
/** What the item is taken for after a triage: a person's own words stay. */
function triaged(item, { said, outputs }, pipelines) {
    const told = (0,_item_stored_item_js__WEBPACK_IMPORTED_MODULE_1__/* .assessmentIn */ ._K)(said?.assessment ?? {});
    const { pipeline } = outputs;
    const picked = pipelines.find((name) => name === pipeline) ?? null;
    return {
        assessment: item.origin === null ? (0,_item_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .reassessed */ .Nl)(told, item.assessment) : (0,_item_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .reassessed */ .Nl)(item.assessment, told),
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

/***/ 90033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ judgeWord)
/* harmony export */ });
/* harmony import */ var _item_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66411);

/** What follows from a person's word about an item. */
function judgeWord(item, word) {
    switch (word.type) {
        case 'unblock':
            return unblock(item, word.notes);
        case 'override':
            return override(item, word.notes);
        case 'answer':
            return item.block?.kind === 'question'
                ? goOn(item, word.text, 'its question is answered')
                : vain(`\`${item.id}\` has asked nothing.`, 'look');
    }
}
function unblock(item, notes) {
    const { id, block } = item;
    if (block?.kind === 'guardrail' || block?.kind === 'person')
        return vain(`\`${id}\` is stopped by a guardrail: ${block.reason}.`, 'override');
    if (block?.kind === 'question' && notes === null)
        return vain(`\`${id}\` asks: ${block.reason}`, 'answer');
    return goOn(item, notes, 'a person unblocked it');
}
function override(item, notes) {
    const { id, assessment, status, block } = item;
    if (status === 'done')
        return vain(`\`${id}\` is done.`, 'nothing');
    const given = { type: 'overrideGiven', item: id, assessment };
    if (block === null)
        return { type: 'events', events: [given] };
    const rest = goOn(item, notes, 'a person let it pass');
    return rest.type === 'vain' ? rest : { type: 'events', events: [given, ...rest.events] };
}
/** Back to where it was, with what the person said. */
function goOn({ id, block, status }, notes, why) {
    if (block === null)
        return vain(`\`${id}\` is ${(0,_item_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS)(status)}, and not blocked.`, 'nothing');
    if (block.kind === 'gate' || block.kind === 'rejected')
        return vain(`\`${id}\` waits for a decision on its run: ${block.reason}.`, 'decide');
    const told = notes === null ? [] : [{ type: 'notesGiven', item: id, text: notes }];
    const moved = { type: 'itemMoved', item: id, to: block.from, why, block: null };
    return { type: 'events', events: [...told, moved] };
}
const vain = (message, instead) => ({ type: 'vain', message, instead });


/***/ }),

/***/ 24320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ forkIn)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38364);
/* harmony import */ var _lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);


/**
 * The repository that an event's pull request comes from, if it is not the one that it is for; `null` for everything else.
 * A fork that is gone is one, too: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
function forkIn(github) {
    const payload = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(github.event) ? github.event : github;
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(payload.pull_request))
        return null;
    const from = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    const to = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'pull_request', 'base', 'repo', 'full_name');
    if (from === null || to === null)
        return from ?? 'a repository that is gone';
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
/** `null` for a comment that has no mark, or a damaged one. Whose comment it is, this cannot tell. */
function markIn(body) {
    const line = body.trimEnd().split('\n').at(-1) ?? '';
    if (!line.startsWith(BEGIN) || !line.endsWith(END))
        return null;
    const json = (0,_lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoundedJson */ .R)(line.slice(BEGIN.length, -END.length));
    return json.type === 'json' ? readMark(json.value) : null;
}
/** The eight digits by which a person names what they decide about. */
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
    if (run === null || !names.every((name) => NAME.test(name)))
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
const NAME = /^[a-z][a-z0-9-]{0,63}$/;


/***/ }),

/***/ 76652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseBoundedJson)
/* harmony export */ });
/** Largest text that is read, in characters. */
const MAX_JSON_LENGTH = 1024 * 1024;
const MAX_DEPTH = 64;
/** Reads JSON that a stranger wrote: bounded in size and depth, and without the key `__proto__`. */
function parseBoundedJson(text) {
    if (text.length > MAX_JSON_LENGTH)
        return refused('it is larger than 1 MiB');
    if (text.trim() === '')
        return refused('it is empty');
    if (isTooDeep(text))
        return refused(`it is nested more than ${MAX_DEPTH} levels deep`);
    try {
        return { type: 'json', value: JSON.parse(text.replace(/^\uFEFF/, ''), withoutPrototype) };
    }
    catch (error) {
        return refused(`it is not JSON (${error instanceof Error ? error.message : error})`);
    }
}
function refused(message) {
    return { type: 'refused', message };
}
function withoutPrototype(key, value) {
    return key === '__proto__' ? undefined : value;
}
/** Looked at before parsing, as reading what is too deep may itself overflow the stack. */
function isTooDeep(text) {
    let depth = 0;
    // A text left open matches to the end: were its closing quote required, hostile input could make this quadratic.
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
        if (token === '{' || token === '[')
            depth += 1;
        if (token === '}' || token === ']')
            depth -= 1;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}


/***/ }),

/***/ 87185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ backlogLines),
/* harmony export */   _r: () => (/* binding */ asShown),
/* harmony export */   is: () => (/* binding */ waitsFor),
/* harmony export */   lT: () => (/* binding */ countText)
/* harmony export */ });
/* harmony import */ var _backlog_item_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66411);
/* harmony import */ var _backlog_schedule_dependencies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14091);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32154);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14530);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47475);





/** The items, a line each, what needs a person first; then how many there are of each status. */
function backlogLines({ shown, paint, columns, ...known }) {
    if (shown.length === 0)
        return ['Nothing is on the backlog: `phasegate backlog add TITLE` adds an item.'];
    const rows = asShown(shown).map((item) => cellsOf(item, waitsFor(item, known)));
    return [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)({ columns: COLUMNS, rows, width: columns, paint }),
        '',
        paint('dim', countText(shown)),
    ];
}
const COLUMNS = [
    { title: 'ITEM', align: 'left' },
    { title: 'STATE', align: 'left' },
    { title: 'PHASE', align: 'left' },
    { title: 'TRIES', align: 'right' },
    { title: 'COST', align: 'right' },
    { title: 'WHAT', align: 'left' },
    { title: 'WAITS FOR', align: 'left' },
];
/** Who needs a person first. */
function asShown(items) {
    return items.toSorted((a, b) => rank(a.status) - rank(b.status) || (0,_backlog_item_item_js__WEBPACK_IMPORTED_MODULE_0__/* .byAge */ .jI)(a, b));
}
const ORDER = ['blocked', 'in_progress', 'ready', 'scoping', 'new', 'done'];
const rank = (status) => ORDER.indexOf(status);
const STYLES = {
    blocked: 'warn',
    in_progress: 'accent',
    ready: 'plain',
    scoping: 'plain',
    new: 'dim',
    done: 'good',
};
const LONGEST_TITLE = 44;
function cellsOf(item, waits) {
    const { id, title, status, work } = item;
    const phase = item.block?.phase ?? item.phase;
    return [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .H)(id, 'strong'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .H)((0,_backlog_item_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS)(status), STYLES[status]),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .H)(status === 'done' ? '' : (phase ?? '')),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .H)(work.attempts === 0 ? '' : `${work.attempts}`),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .H)(work.costUsd === null ? '' : (0,_money_js__WEBPACK_IMPORTED_MODULE_3__/* .moneyText */ .qC)(work.costUsd)),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .H)((0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(title), LONGEST_TITLE)),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .H)(waits, status === 'blocked' ? 'warn' : 'dim'),
    ];
}
/** For whom and why it waits; empty if it does not. */
function waitsFor(item, known) {
    if (item.status === 'done')
        return '';
    if (item.block !== null)
        return `${WHO[item.block.kind]}: ${(0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.block.reason)}`;
    if (item.delivery !== null)
        return 'its delivery with the others';
    const open = (0,_backlog_schedule_dependencies_js__WEBPACK_IMPORTED_MODULE_4__/* .unmet */ .i)(item, known);
    return open.length === 0 ? '' : open.join(', ');
}
const WHO = {
    question: 'your answer',
    guardrail: 'your leave',
    person: 'your leave',
    failed: 'another try',
    gate: 'your decision',
    budget: 'more money',
    rejected: 'you said no',
    'by-hand': 'you',
};
/** How many there are of each status. */
function countText(items) {
    const counts = _backlog_item_item_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUSES */ .f.flatMap((status) => {
        const count = items.filter((item) => item.status === status).length;
        return count === 0 ? [] : [`${count} ${(0,_backlog_item_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS)(status)}`];
    });
    return counts.join(', ');
}


/***/ }),

/***/ 23476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GitHubRefusal)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/** GitHub's no, or its silence. */
class GitHubRefusal extends _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal {
    name = 'GitHubRefusal';
    /** Of the HTTP answer; `null` when none came. */
    status;
    /** Whether the call may have done what it asked all the same: who wrote has to look. */
    isUncertain;
    constructor(options) {
        super(options.message, options.remedy, { cause: options.cause });
        this.status = options.status;
        this.isUncertain = options.isUncertain;
    }
}


/***/ }),

/***/ 21791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ permissionOf),
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




/** The first rule that says something decides; nobody is trusted for what they say of themselves. */
function trustOf(start) {
    return byOurselves(start) ?? byBot(start) ?? byFork(start) ?? byPermission(start);
}
/** A comment with our own mark is an answer, or somebody's copy of one: who reacts to it reacts to themselves. */
function byOurselves({ event, github }) {
    const payload = (0,json/* isJsonObject */.O)(github.event) ? github.event : github;
    const body = (0,json_value/* textAt */.$6)(payload, 'comment', 'body');
    if (event !== 'issue_comment' || body === null || (0,run_mark/* markIn */.bk)(body) === null)
        return null;
    return refused('the comment is one about a run');
}
function byBot({ actor, bots, event }) {
    if (!actor.endsWith('[bot]'))
        return null;
    if (bots.includes(actor) || OWN.has(event))
        return null;
    return refused(`${actor} is a bot that is not named as one that may`);
}
/** What only who may write to the repository can cause, a bot with its token included. */
const OWN = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);
function byFork({ github }) {
    const fork = (0,gate_fork/* forkIn */.a)(github);
    return fork === null ? null : readOnly(`the pull request comes from a fork, ${fork}`);
}
function byPermission({ actor, permission, event, bots }) {
    if (event === 'schedule' || bots.includes(actor))
        return { type: 'trusted' };
    if (OWN.has(event) && actor.endsWith('[bot]'))
        return { type: 'trusted' };
    if (permission === 'admin' || permission === 'write')
        return { type: 'trusted' };
    const reason = `${actor} may not write to this repository`;
    return COMMANDS.has(event) ? refused(reason) : readOnly(reason);
}
/** Who writes one asks for something to be done. */
const COMMANDS = new Set(['issue_comment', 'pull_request_review_comment']);
const readOnly = (reason) => ({ type: 'read-only', reason });
const refused = (reason) => ({ type: 'refused', reason });

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/github/refusal.js
var refusal = __webpack_require__(23476);
;// CONCATENATED MODULE: ./lib/src/github/trust.js




/**
 * How far whoever started a run is trusted, their permission looked up. Throws `Refusal` where GitHub does not tell it.
 * For the Action before it starts a run: what is `read-only` is delivered only behind a gate; `refused` ends the job.
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
    throw new ports.Refusal(`GitHub's answer does not tell what ${login} may do here.`, 'The token needs `permissions: { contents: read }`; if it has them, re-run the job.');
}
/** `null` for somebody whom GitHub does not know, as bots. */
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
/** `maintain` and `triage` come as `write` and `read`. */
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

/** A write that does no harm twice: done again where it is not known whether it was done. */
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
/** Something of which GitHub itself keeps only one: made, or found where the answer was lost, or made after all. */
async function makeUnique({ make, find }) {
    try {
        return await make();
    }
    catch (error) {
        if (!isUncertain(error))
            throw error;
        return (await find()) ?? make();
    }
}
/**
 * Something of which GitHub would keep two: made, or found where the answer was lost. What is not found then may still
 * come, so it is not made again at once: who resumes looks first.
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
