// Generated from schemas/phasegate.v1.schema.json by `npm run generate`. Do not edit.
"use strict";
export const validate = validate25;
export default validate25;
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://phasegate.dev/schemas/phasegate.v1.schema.json","title":"ConfigFile","description":"phasegate.yml, version 1: settings of the backlog of a repository.","type":"object","required":["version"],"properties":{"version":{"description":"Version of this format.","const":1},"backlog":{"type":"object","description":"Storage of the items.","properties":{"source":{"description":"`file`: .task-golem/tasks.jsonl in the repository; `issues`: its GitHub issues.","enum":["file","issues"]}},"additionalProperties":false},"guardrails":{"type":"object","description":"The largest assessment that passes without a person.","properties":{"max-size":{"description":"Largest size: `small` (1 to 3 files), `medium` (4 to 10) or `large` (11 or more) (default: `medium`).","enum":["small","medium","large"]},"max-complexity":{"description":"Largest complexity: `low`, `medium` or `high` (default: `medium`).","enum":["low","medium","high"]},"max-risk":{"description":"Largest risk: `low`, `medium` or `high` (default: `low`).","enum":["low","medium","high"]}},"additionalProperties":false},"limits":{"type":"object","description":"Limits of one session.","properties":{"wip":{"type":"integer","minimum":1,"description":"Maximum number of items in progress at the same time (default: 1)."},"concurrent":{"type":"integer","minimum":1,"maximum":16,"description":"Maximum number of phases at the same time (default: 1). A phase that writes always runs alone."},"phases":{"type":"integer","minimum":1,"description":"Maximum number of phases of one `phasegate backlog run` (default: 100)."},"follow-ups":{"type":"integer","minimum":0,"description":"Maximum number of follow-up items of one run (default: 10)."},"depth":{"type":"integer","minimum":0,"description":"Maximum number of follow-up steps from an item that a person added (default: 2)."},"duplicates":{"type":"integer","minimum":0,"description":"Maximum number of items that are merged into one item because its agents name them as duplicates (default: 3). If they name more, nothing is merged, and the item waits for a person."},"failures-in-a-row":{"type":"integer","minimum":1,"description":"Number of failed items in a row after which the session stops (default: 2)."}},"additionalProperties":false},"triage":{"type":"object","description":"Settings of triage, the assessment of new items.","properties":{"agent":{"$ref":"#/$defs/name","description":"Agent for triage, declared in the default pipeline (default: the default agent of that pipeline)."},"prompt":{"type":"object","description":"Prompt that replaces the built-in one.","required":["file"],"properties":{"file":{"type":"string","pattern":"\\S","description":"Path of the prompt file, relative to this file."}},"additionalProperties":false},"attempts":{"type":"integer","minimum":1,"maximum":10,"description":"Maximum number of attempts before the item is blocked (default: 2)."},"timeout":{"type":"string","pattern":"^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$","description":"Timeout of one attempt (default: `10m`)."}},"additionalProperties":false},"pipelines":{"type":"object","minProperties":1,"description":"Pipelines for items: paths of pipeline files by name, relative to the root of the repository.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","pattern":"\\S","description":"Path of a pipeline file."}},"default-pipeline":{"$ref":"#/$defs/name","description":"Pipeline for items without one (default: the first pipeline in the list)."},"deliver":{"description":"`each`: every item delivers its own change. `one`: the finished items of a session are delivered as one pull request (default: `each`).","enum":["each","one"]},"issues":{"type":"object","description":"Settings of pipelines that read `github.settings`, such as issue-triage and issue-follow-up.","properties":{"labels":{"$ref":"#/$defs/labels","description":"Labels to watch: an issue needs one of them (default: every issue is watched)."},"ignore":{"$ref":"#/$defs/labels","description":"Labels that turn the pipelines off for an issue (default: none)."},"style":{"type":"string","pattern":"\\S","description":"How comments are written, such as `At most five lines, no greeting`."},"gate":{"description":"`outsiders`: what users without write access start waits for a person; `always`: everything waits (default: `outsiders`).","enum":["outsiders","always"]}},"additionalProperties":false}},"patternProperties":{"^x-":true},"additionalProperties":false,"$defs":{"labels":{"type":"array","items":{"type":"string","pattern":"\\S"},"description":"Names of labels."},"name":{"type":"string","description":"A name: a lowercase letter, then lowercase letters, digits and hyphens, at most 64 characters.","pattern":"^[a-z][a-z0-9-]{0,63}$"}}};
const schema31 = {"type":"string","description":"A name: a lowercase letter, then lowercase letters, digits and hyphens, at most 64 characters.","pattern":"^[a-z][a-z0-9-]{0,63}$"};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$", "u");
const schema34 = {"type":"array","items":{"type":"string","pattern":"\\S"},"description":"Names of labels."};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(!((func1.call(schema30.properties, key0)) || (pattern4.test(key0)))){
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
if(!(((((((key3 === "wip") || (key3 === "concurrent")) || (key3 === "phases")) || (key3 === "follow-ups")) || (key3 === "depth")) || (key3 === "duplicates")) || (key3 === "failures-in-a-row"))){
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
if(data7.duplicates !== undefined){
let data13 = data7.duplicates;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err23 = {instancePath:instancePath+"/limits/duplicates",schemaPath:"#/properties/limits/properties/duplicates/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.limits.properties.duplicates.type,parentSchema:schema30.properties.limits.properties.duplicates,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err24 = {instancePath:instancePath+"/limits/duplicates",schemaPath:"#/properties/limits/properties/duplicates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema30.properties.limits.properties.duplicates,data:data13};
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
if(data7["failures-in-a-row"] !== undefined){
let data14 = data7["failures-in-a-row"];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err25 = {instancePath:instancePath+"/limits/failures-in-a-row",schemaPath:"#/properties/limits/properties/failures-in-a-row/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.limits.properties["failures-in-a-row"].type,parentSchema:schema30.properties.limits.properties["failures-in-a-row"],data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/limits/failures-in-a-row",schemaPath:"#/properties/limits/properties/failures-in-a-row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.limits.properties["failures-in-a-row"],data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.limits.type,parentSchema:schema30.properties.limits,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.triage !== undefined){
let data15 = data.triage;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!((((key4 === "agent") || (key4 === "prompt")) || (key4 === "attempts")) || (key4 === "timeout"))){
const err28 = {instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.triage,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.agent !== undefined){
let data16 = data15.agent;
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err29 = {instancePath:instancePath+"/triage/agent",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/triage/agent",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data15.prompt !== undefined){
let data17 = data15.prompt;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.file === undefined){
const err31 = {instancePath:instancePath+"/triage/prompt",schemaPath:"#/properties/triage/properties/prompt/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema30.properties.triage.properties.prompt.required,parentSchema:schema30.properties.triage.properties.prompt,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key5 in data17){
if(!(key5 === "file")){
const err32 = {instancePath:instancePath+"/triage/prompt",schemaPath:"#/properties/triage/properties/prompt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.triage.properties.prompt,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data17.file !== undefined){
let data18 = data17.file;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err33 = {instancePath:instancePath+"/triage/prompt/file",schemaPath:"#/properties/triage/properties/prompt/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema30.properties.triage.properties.prompt.properties.file,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/triage/prompt/file",schemaPath:"#/properties/triage/properties/prompt/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.triage.properties.prompt.properties.file.type,parentSchema:schema30.properties.triage.properties.prompt.properties.file,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/triage/prompt",schemaPath:"#/properties/triage/properties/prompt/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.triage.properties.prompt.type,parentSchema:schema30.properties.triage.properties.prompt,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.attempts !== undefined){
let data19 = data15.attempts;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err36 = {instancePath:instancePath+"/triage/attempts",schemaPath:"#/properties/triage/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.triage.properties.attempts.type,parentSchema:schema30.properties.triage.properties.attempts,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 10 || isNaN(data19)){
const err37 = {instancePath:instancePath+"/triage/attempts",schemaPath:"#/properties/triage/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema30.properties.triage.properties.attempts,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err38 = {instancePath:instancePath+"/triage/attempts",schemaPath:"#/properties/triage/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.triage.properties.attempts,data:data19};
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
if(data15.timeout !== undefined){
let data20 = data15.timeout;
if(typeof data20 === "string"){
if(!pattern7.test(data20)){
const err39 = {instancePath:instancePath+"/triage/timeout",schemaPath:"#/properties/triage/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:"must match pattern \""+"^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"+"\"",schema:"^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema30.properties.triage.properties.timeout,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/triage/timeout",schemaPath:"#/properties/triage/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.triage.properties.timeout.type,parentSchema:schema30.properties.triage.properties.timeout,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.triage.type,parentSchema:schema30.properties.triage,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.pipelines !== undefined){
let data21 = data.pipelines;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
const err42 = {instancePath:instancePath+"/pipelines",schemaPath:"#/properties/pipelines/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema30.properties.pipelines,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key6 in data21){
const _errs47 = errors;
if(typeof key6 === "string"){
if(!pattern5.test(key6)){
const err43 = {instancePath:instancePath+"/pipelines",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/pipelines",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid7 = _errs47 === errors;
if(!valid7){
const err45 = {instancePath:instancePath+"/pipelines",schemaPath:"#/properties/pipelines/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema30.properties.pipelines.propertyNames,parentSchema:schema30.properties.pipelines,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
for(const key7 in data21){
let data22 = data21[key7];
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
const err46 = {instancePath:instancePath+"/pipelines/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pipelines/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema30.properties.pipelines.additionalProperties,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/pipelines/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pipelines/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.pipelines.additionalProperties.type,parentSchema:schema30.properties.pipelines.additionalProperties,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/pipelines",schemaPath:"#/properties/pipelines/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.pipelines.type,parentSchema:schema30.properties.pipelines,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data["default-pipeline"] !== undefined){
let data23 = data["default-pipeline"];
if(typeof data23 === "string"){
if(!pattern5.test(data23)){
const err49 = {instancePath:instancePath+"/default-pipeline",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/default-pipeline",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.deliver !== undefined){
let data24 = data.deliver;
if(!((data24 === "each") || (data24 === "one"))){
const err51 = {instancePath:instancePath+"/deliver",schemaPath:"#/properties/deliver/enum",keyword:"enum",params:{allowedValues: schema30.properties.deliver.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.deliver.enum,parentSchema:schema30.properties.deliver,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.issues !== undefined){
let data25 = data.issues;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key8 in data25){
if(!((((key8 === "labels") || (key8 === "ignore")) || (key8 === "style")) || (key8 === "gate"))){
const err52 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.issues,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data25.labels !== undefined){
if(!(validate26(data25.labels, {instancePath:instancePath+"/issues/labels",parentData:data25,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data25.ignore !== undefined){
if(!(validate26(data25.ignore, {instancePath:instancePath+"/issues/ignore",parentData:data25,parentDataProperty:"ignore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data25.style !== undefined){
let data28 = data25.style;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
const err53 = {instancePath:instancePath+"/issues/style",schemaPath:"#/properties/issues/properties/style/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema30.properties.issues.properties.style,data:data28};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/issues/style",schemaPath:"#/properties/issues/properties/style/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.issues.properties.style.type,parentSchema:schema30.properties.issues.properties.style,data:data28};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data25.gate !== undefined){
let data29 = data25.gate;
if(!((data29 === "outsiders") || (data29 === "always"))){
const err55 = {instancePath:instancePath+"/issues/gate",schemaPath:"#/properties/issues/properties/gate/enum",keyword:"enum",params:{allowedValues: schema30.properties.issues.properties.gate.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.issues.properties.gate.enum,parentSchema:schema30.properties.issues.properties.gate,data:data29};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.issues.type,parentSchema:schema30.properties.issues,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
