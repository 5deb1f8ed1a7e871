// Generated from schemas/phasegate.v1.schema.json by `npm run generate`. Do not edit.
"use strict";
export const validate = validate25;
export default validate25;
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://phasegate.dev/schemas/phasegate.v1.schema.json","title":"ConfigFile","description":"phasegate.yml, version 1: settings of the backlog of a repository.","type":"object","required":["version"],"properties":{"version":{"description":"Version of this format.","const":1},"backlog":{"type":"object","description":"Storage of the items.","properties":{"source":{"description":"`file`: .task-golem/tasks.jsonl in the repository; `issues`: its GitHub issues.","enum":["file","issues"]}},"additionalProperties":false},"guardrails":{"type":"object","description":"The largest assessment that passes without a person.","properties":{"max-size":{"description":"Largest size: `small` (1 to 3 files), `medium` (4 to 10) or `large` (11 or more) (default: `medium`).","enum":["small","medium","large"]},"max-complexity":{"description":"Largest complexity: `low`, `medium` or `high` (default: `medium`).","enum":["low","medium","high"]},"max-risk":{"description":"Largest risk: `low`, `medium` or `high` (default: `low`).","enum":["low","medium","high"]}},"additionalProperties":false},"limits":{"type":"object","description":"Limits of one session.","properties":{"wip":{"type":"integer","minimum":1,"description":"Maximum number of items in progress at the same time (default: 1)."},"concurrent":{"type":"integer","minimum":1,"maximum":16,"description":"Maximum number of phases at the same time (default: 1). A phase that writes always runs alone."},"phases":{"type":"integer","minimum":1,"description":"Maximum number of phases of one `phasegate backlog run` (default: 100)."},"follow-ups":{"type":"integer","minimum":0,"description":"Maximum number of follow-up items of one run (default: 10)."},"depth":{"type":"integer","minimum":0,"description":"Maximum number of follow-up steps from an item that a person added (default: 2)."},"failures-in-a-row":{"type":"integer","minimum":1,"description":"Number of failed items in a row after which the session stops (default: 2)."}},"additionalProperties":false},"triage":{"type":"object","description":"Settings of triage, the assessment of new items.","properties":{"agent":{"$ref":"#/$defs/name","description":"Agent for triage, declared in the default pipeline (default: the default agent of that pipeline)."},"prompt":{"type":"object","description":"Prompt that replaces the built-in one.","required":["file"],"properties":{"file":{"type":"string","pattern":"\\S","description":"Path of the prompt file, relative to this file."}},"additionalProperties":false},"attempts":{"type":"integer","minimum":1,"maximum":10,"description":"Maximum number of attempts before the item is blocked (default: 2)."},"timeout":{"type":"string","pattern":"^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$","description":"Timeout of one attempt (default: `10m`)."}},"additionalProperties":false},"pipelines":{"type":"object","minProperties":1,"description":"Pipelines for items: paths of pipeline files by name, relative to the root of the repository.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","pattern":"\\S","description":"Path of a pipeline file."}},"default-pipeline":{"$ref":"#/$defs/name","description":"Pipeline for items without one (default: the first pipeline in the list)."},"deliver":{"description":"`each`: every item delivers its own change. `one`: the finished items of a session are delivered as one pull request (default: `each`).","enum":["each","one"]},"issues":{"type":"object","description":"Settings of pipelines that read `github.settings`, such as issue-triage and issue-follow-up.","properties":{"labels":{"$ref":"#/$defs/labels","description":"Labels to watch: an issue needs one of them (default: every issue is watched)."},"ignore":{"$ref":"#/$defs/labels","description":"Labels that turn the pipelines off for an issue (default: none)."},"style":{"type":"string","pattern":"\\S","description":"How comments are written, such as `At most five lines, no greeting`."},"gate":{"description":"`outsiders`: what users without write access start waits for a person; `always`: everything waits (default: `outsiders`).","enum":["outsiders","always"]}},"additionalProperties":false}},"patternProperties":{"^x-":true},"additionalProperties":false,"$defs":{"labels":{"type":"array","items":{"type":"string","pattern":"\\S"},"description":"Names of labels."},"name":{"type":"string","description":"A name: a lowercase letter, then lowercase letters, digits and hyphens, at most 64 characters.","pattern":"^[a-z][a-z0-9-]{0,63}$"}}};
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
vErrors = withError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema34.items,data:data0});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},schema:schema34.items.type,parentSchema:schema34.items,data:data0});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "array"},schema:schema34.type,parentSchema:schema34,data});
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
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},schema:schema30.required,parentSchema:schema30,data});
errors++;
}
for(const key0 in data){
if(!((func1.call(schema30.properties, key0)) || (pattern4.test(key0)))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
vErrors = withError(vErrors, {instancePath:instancePath+"/version",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema30.properties.version,data:data0});
errors++;
}
}
if(data.backlog !== undefined){
let data1 = data.backlog;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "source")){
vErrors = withError(vErrors, {instancePath:instancePath+"/backlog",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema30.properties.backlog,data:data1});
errors++;
}
}
if(data1.source !== undefined){
let data2 = data1.source;
if(!((data2 === "file") || (data2 === "issues"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/backlog/source",keyword:"enum",params:{allowedValues: schema30.properties.backlog.properties.source.enum},schema:schema30.properties.backlog.properties.source.enum,parentSchema:schema30.properties.backlog.properties.source,data:data2});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/backlog",keyword:"type",params:{type: "object"},schema:schema30.properties.backlog.type,parentSchema:schema30.properties.backlog,data:data1});
errors++;
}
}
if(data.guardrails !== undefined){
let data3 = data.guardrails;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(((key2 === "max-size") || (key2 === "max-complexity")) || (key2 === "max-risk"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/guardrails",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema30.properties.guardrails,data:data3});
errors++;
}
}
if(data3["max-size"] !== undefined){
let data4 = data3["max-size"];
if(!(((data4 === "small") || (data4 === "medium")) || (data4 === "large"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/guardrails/max-size",keyword:"enum",params:{allowedValues: schema30.properties.guardrails.properties["max-size"].enum},schema:schema30.properties.guardrails.properties["max-size"].enum,parentSchema:schema30.properties.guardrails.properties["max-size"],data:data4});
errors++;
}
}
if(data3["max-complexity"] !== undefined){
let data5 = data3["max-complexity"];
if(!(((data5 === "low") || (data5 === "medium")) || (data5 === "high"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/guardrails/max-complexity",keyword:"enum",params:{allowedValues: schema30.properties.guardrails.properties["max-complexity"].enum},schema:schema30.properties.guardrails.properties["max-complexity"].enum,parentSchema:schema30.properties.guardrails.properties["max-complexity"],data:data5});
errors++;
}
}
if(data3["max-risk"] !== undefined){
let data6 = data3["max-risk"];
if(!(((data6 === "low") || (data6 === "medium")) || (data6 === "high"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/guardrails/max-risk",keyword:"enum",params:{allowedValues: schema30.properties.guardrails.properties["max-risk"].enum},schema:schema30.properties.guardrails.properties["max-risk"].enum,parentSchema:schema30.properties.guardrails.properties["max-risk"],data:data6});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/guardrails",keyword:"type",params:{type: "object"},schema:schema30.properties.guardrails.type,parentSchema:schema30.properties.guardrails,data:data3});
errors++;
}
}
if(data.limits !== undefined){
let data7 = data.limits;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!((((((key3 === "wip") || (key3 === "concurrent")) || (key3 === "phases")) || (key3 === "follow-ups")) || (key3 === "depth")) || (key3 === "failures-in-a-row"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/limits",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema30.properties.limits,data:data7});
errors++;
}
}
if(data7.wip !== undefined){
let data8 = data7.wip;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = withError(vErrors, {instancePath:instancePath+"/limits/wip",keyword:"type",params:{type: "integer"},schema:schema30.properties.limits.properties.wip.type,parentSchema:schema30.properties.limits.properties.wip,data:data8});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
vErrors = withError(vErrors, {instancePath:instancePath+"/limits/wip",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.limits.properties.wip,data:data8});
errors++;
}
}
}
if(data7.concurrent !== undefined){
let data9 = data7.concurrent;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = withError(vErrors, {instancePath:instancePath+"/limits/concurrent",keyword:"type",params:{type: "integer"},schema:schema30.properties.limits.properties.concurrent.type,parentSchema:schema30.properties.limits.properties.concurrent,data:data9});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 16 || isNaN(data9)){
vErrors = withError(vErrors, {instancePath:instancePath+"/limits/concurrent",keyword:"maximum",params:{comparison: "<=", limit: 16},schema:16,parentSchema:schema30.properties.limits.properties.concurrent,data:data9});
errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = withError(vErrors, {instancePath:instancePath+"/limits/concurrent",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.limits.properties.concurrent,data:data9});
errors++;
}
}
}
if(data7.phases !== undefined){
let data10 = data7.phases;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = withError(vErrors, {instancePath:instancePath+"/limits/phases",keyword:"type",params:{type: "integer"},schema:schema30.properties.limits.properties.phases.type,parentSchema:schema30.properties.limits.properties.phases,data:data10});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
vErrors = withError(vErrors, {instancePath:instancePath+"/limits/phases",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.limits.properties.phases,data:data10});
errors++;
}
}
}
if(data7["follow-ups"] !== undefined){
let data11 = data7["follow-ups"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = withError(vErrors, {instancePath:instancePath+"/limits/follow-ups",keyword:"type",params:{type: "integer"},schema:schema30.properties.limits.properties["follow-ups"].type,parentSchema:schema30.properties.limits.properties["follow-ups"],data:data11});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = withError(vErrors, {instancePath:instancePath+"/limits/follow-ups",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30.properties.limits.properties["follow-ups"],data:data11});
errors++;
}
}
}
if(data7.depth !== undefined){
let data12 = data7.depth;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = withError(vErrors, {instancePath:instancePath+"/limits/depth",keyword:"type",params:{type: "integer"},schema:schema30.properties.limits.properties.depth.type,parentSchema:schema30.properties.limits.properties.depth,data:data12});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = withError(vErrors, {instancePath:instancePath+"/limits/depth",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30.properties.limits.properties.depth,data:data12});
errors++;
}
}
}
if(data7["failures-in-a-row"] !== undefined){
let data13 = data7["failures-in-a-row"];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = withError(vErrors, {instancePath:instancePath+"/limits/failures-in-a-row",keyword:"type",params:{type: "integer"},schema:schema30.properties.limits.properties["failures-in-a-row"].type,parentSchema:schema30.properties.limits.properties["failures-in-a-row"],data:data13});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
vErrors = withError(vErrors, {instancePath:instancePath+"/limits/failures-in-a-row",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.limits.properties["failures-in-a-row"],data:data13});
errors++;
}
}
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/limits",keyword:"type",params:{type: "object"},schema:schema30.properties.limits.type,parentSchema:schema30.properties.limits,data:data7});
errors++;
}
}
if(data.triage !== undefined){
let data14 = data.triage;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
if(!((((key4 === "agent") || (key4 === "prompt")) || (key4 === "attempts")) || (key4 === "timeout"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/triage",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema30.properties.triage,data:data14});
errors++;
}
}
if(data14.agent !== undefined){
let data15 = data14.agent;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
vErrors = withError(vErrors, {instancePath:instancePath+"/triage/agent",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data15});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/triage/agent",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data15});
errors++;
}
}
if(data14.prompt !== undefined){
let data16 = data14.prompt;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.file === undefined){
vErrors = withError(vErrors, {instancePath:instancePath+"/triage/prompt",keyword:"required",params:{missingProperty: "file"},schema:schema30.properties.triage.properties.prompt.required,parentSchema:schema30.properties.triage.properties.prompt,data:data16});
errors++;
}
for(const key5 in data16){
if(!(key5 === "file")){
vErrors = withError(vErrors, {instancePath:instancePath+"/triage/prompt",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema30.properties.triage.properties.prompt,data:data16});
errors++;
}
}
if(data16.file !== undefined){
let data17 = data16.file;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
vErrors = withError(vErrors, {instancePath:instancePath+"/triage/prompt/file",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema30.properties.triage.properties.prompt.properties.file,data:data17});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/triage/prompt/file",keyword:"type",params:{type: "string"},schema:schema30.properties.triage.properties.prompt.properties.file.type,parentSchema:schema30.properties.triage.properties.prompt.properties.file,data:data17});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/triage/prompt",keyword:"type",params:{type: "object"},schema:schema30.properties.triage.properties.prompt.type,parentSchema:schema30.properties.triage.properties.prompt,data:data16});
errors++;
}
}
if(data14.attempts !== undefined){
let data18 = data14.attempts;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = withError(vErrors, {instancePath:instancePath+"/triage/attempts",keyword:"type",params:{type: "integer"},schema:schema30.properties.triage.properties.attempts.type,parentSchema:schema30.properties.triage.properties.attempts,data:data18});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 10 || isNaN(data18)){
vErrors = withError(vErrors, {instancePath:instancePath+"/triage/attempts",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema30.properties.triage.properties.attempts,data:data18});
errors++;
}
if(data18 < 1 || isNaN(data18)){
vErrors = withError(vErrors, {instancePath:instancePath+"/triage/attempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.triage.properties.attempts,data:data18});
errors++;
}
}
}
if(data14.timeout !== undefined){
let data19 = data14.timeout;
if(typeof data19 === "string"){
if(!pattern7.test(data19)){
vErrors = withError(vErrors, {instancePath:instancePath+"/triage/timeout",keyword:"pattern",params:{pattern: "^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},schema:"^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema30.properties.triage.properties.timeout,data:data19});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/triage/timeout",keyword:"type",params:{type: "string"},schema:schema30.properties.triage.properties.timeout.type,parentSchema:schema30.properties.triage.properties.timeout,data:data19});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/triage",keyword:"type",params:{type: "object"},schema:schema30.properties.triage.type,parentSchema:schema30.properties.triage,data:data14});
errors++;
}
}
if(data.pipelines !== undefined){
let data20 = data.pipelines;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length < 1){
vErrors = withError(vErrors, {instancePath:instancePath+"/pipelines",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema30.properties.pipelines,data:data20});
errors++;
}
for(const key6 in data20){
const _errs45 = errors;
if(typeof key6 === "string"){
if(!pattern5.test(key6)){
vErrors = withError(vErrors, {instancePath:instancePath+"/pipelines",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key6,propertyName:key6});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/pipelines",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:key6,propertyName:key6});
errors++;
}
var valid7 = _errs45 === errors;
if(!valid7){
vErrors = withError(vErrors, {instancePath:instancePath+"/pipelines",keyword:"propertyNames",params:{propertyName: key6},schema:schema30.properties.pipelines.propertyNames,parentSchema:schema30.properties.pipelines,data:data20});
errors++;
}
}
for(const key7 in data20){
let data21 = data20[key7];
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
vErrors = withError(vErrors, {instancePath:instancePath+"/pipelines/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema30.properties.pipelines.additionalProperties,data:data21});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/pipelines/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},schema:schema30.properties.pipelines.additionalProperties.type,parentSchema:schema30.properties.pipelines.additionalProperties,data:data21});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/pipelines",keyword:"type",params:{type: "object"},schema:schema30.properties.pipelines.type,parentSchema:schema30.properties.pipelines,data:data20});
errors++;
}
}
if(data["default-pipeline"] !== undefined){
let data22 = data["default-pipeline"];
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
vErrors = withError(vErrors, {instancePath:instancePath+"/default-pipeline",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data22});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/default-pipeline",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data22});
errors++;
}
}
if(data.deliver !== undefined){
let data23 = data.deliver;
if(!((data23 === "each") || (data23 === "one"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/deliver",keyword:"enum",params:{allowedValues: schema30.properties.deliver.enum},schema:schema30.properties.deliver.enum,parentSchema:schema30.properties.deliver,data:data23});
errors++;
}
}
if(data.issues !== undefined){
let data24 = data.issues;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key8 in data24){
if(!((((key8 === "labels") || (key8 === "ignore")) || (key8 === "style")) || (key8 === "gate"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/issues",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema30.properties.issues,data:data24});
errors++;
}
}
if(data24.labels !== undefined){
if(!(validate26(data24.labels, {instancePath:instancePath+"/issues/labels",parentData:data24,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data24.ignore !== undefined){
if(!(validate26(data24.ignore, {instancePath:instancePath+"/issues/ignore",parentData:data24,parentDataProperty:"ignore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data24.style !== undefined){
let data27 = data24.style;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
vErrors = withError(vErrors, {instancePath:instancePath+"/issues/style",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema30.properties.issues.properties.style,data:data27});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/issues/style",keyword:"type",params:{type: "string"},schema:schema30.properties.issues.properties.style.type,parentSchema:schema30.properties.issues.properties.style,data:data27});
errors++;
}
}
if(data24.gate !== undefined){
let data28 = data24.gate;
if(!((data28 === "outsiders") || (data28 === "always"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/issues/gate",keyword:"enum",params:{allowedValues: schema30.properties.issues.properties.gate.enum},schema:schema30.properties.issues.properties.gate.enum,parentSchema:schema30.properties.issues.properties.gate,data:data28});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/issues",keyword:"type",params:{type: "object"},schema:schema30.properties.issues.type,parentSchema:schema30.properties.issues,data:data24});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function withError(errors, error) {
if(errors === null) return [error];
errors.push(error);
return errors;
}
