// Generated from schemas/phasegate.v1.schema.json by `npm run generate`. Do not edit.
"use strict";
export const validate = validate25;
export default validate25;
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://phasegate.dev/schemas/phasegate.v1.schema.json","title":"ConfigFile","description":"phasegate.yml, version 1: settings of the backlog of a repository.","type":"object","required":["version"],"properties":{"version":{"description":"Version of this format.","const":1},"backlog":{"type":"object","description":"Storage of the items.","properties":{"source":{"description":"`file`: .task-golem/tasks.jsonl in the repository; `issues`: its GitHub issues.","enum":["file","issues"]}},"additionalProperties":false},"guardrails":{"type":"object","description":"The largest assessment that passes without a person.","properties":{"max-size":{"description":"Largest size: `small` (1 to 3 files), `medium` (4 to 10) or `large` (11 or more) (default: `medium`).","enum":["small","medium","large"]},"max-complexity":{"description":"Largest complexity: `low`, `medium` or `high` (default: `medium`).","enum":["low","medium","high"]},"max-risk":{"description":"Largest risk: `low`, `medium` or `high` (default: `low`).","enum":["low","medium","high"]}},"additionalProperties":false},"limits":{"type":"object","description":"Limits of one session.","properties":{"wip":{"type":"integer","minimum":1,"description":"Maximum number of items in progress at the same time (default: 1)."},"concurrent":{"type":"integer","minimum":1,"maximum":16,"description":"Maximum number of phases at the same time (default: 1). A phase that writes always runs alone."},"phases":{"type":"integer","minimum":1,"description":"Maximum number of phases of one `phasegate backlog run` (default: 100)."},"follow-ups":{"type":"integer","minimum":0,"description":"Maximum number of follow-up items of one run (default: 10)."},"depth":{"type":"integer","minimum":0,"description":"Maximum number of follow-up steps from an item that a person added (default: 2)."},"duplicates":{"type":"integer","minimum":0,"description":"Maximum number of items that are merged into one item because its agents name them as duplicates (default: 3). If they name more, nothing is merged, and the item waits for a person."},"failures-in-a-row":{"type":"integer","minimum":1,"description":"Number of failed items in a row after which the session stops (default: 2)."}},"additionalProperties":false},"triage":{"type":"object","description":"Settings of triage, the assessment of new items.","properties":{"agent":{"$ref":"#/$defs/name","description":"Agent for triage, declared in the default pipeline (default: the default agent of that pipeline)."},"prompt":{"type":"object","description":"Prompt that replaces the built-in one.","required":["file"],"properties":{"file":{"type":"string","pattern":"\\S","description":"Path of the prompt file, relative to this file."}},"additionalProperties":false},"attempts":{"type":"integer","minimum":1,"maximum":10,"description":"Maximum number of attempts before the item is blocked (default: 2)."},"timeout":{"type":"string","pattern":"^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$","description":"Timeout of one attempt (default: `10m`)."}},"additionalProperties":false},"pipelines":{"type":"object","minProperties":1,"description":"Pipelines for items: paths of pipeline files by name, relative to the root of the repository.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","pattern":"\\S","description":"Path of a pipeline file."}},"default-pipeline":{"$ref":"#/$defs/name","description":"Pipeline for items without one (default: the first pipeline in the list)."},"deliver":{"description":"`each`: every item delivers its own change. `one`: the finished items of a session are delivered as one pull request (default: `each`).","enum":["each","one"]},"issues":{"type":"object","description":"Settings of pipelines that read `github.settings`, such as issue-triage and issue-follow-up.","properties":{"labels":{"$ref":"#/$defs/labels","description":"Labels to watch: an issue needs one of them (default: every issue is watched)."},"ignore":{"$ref":"#/$defs/labels","description":"Labels that turn the pipelines off for an issue (default: none)."},"style":{"type":"string","pattern":"\\S","description":"How comments are written, such as `At most five lines, no greeting`."},"gate":{"description":"`outsiders`: what users without write access start waits for a person; `always`: everything waits (default: `outsiders`).","enum":["outsiders","always"]}},"additionalProperties":false}},"patternProperties":{"^x-":true},"additionalProperties":false,"$defs":{"labels":{"type":"array","items":{"type":"string","pattern":"\\S"},"description":"Names of labels."},"name":{"type":"string","description":"A name: a lowercase letter, then lowercase letters, digits and hyphens, at most 64 characters.","pattern":"^[a-z][a-z0-9-]{0,63}$"}}};
const schema31 = schema30.$defs["name"];
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$", "u");
const schema34 = schema30.$defs["labels"];

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
vErrors = withError(vErrors, instancePath+"/" + i0, "pattern", {pattern: "\\S"}, null, schema34.items, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/" + i0, "type", {type: "string"}, null, schema34.items, data0);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "array"}, null, schema34, data);
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
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "version"}, null, schema30, data);
errors++;
}
for(const key0 in data){
if(!((func1.call(schema30.properties, key0)) || (pattern4.test(key0)))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema30, data);
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
vErrors = withError(vErrors, instancePath+"/version", "const", {allowedValue: 1}, null, schema30.properties.version, data0);
errors++;
}
}
if(data.backlog !== undefined){
let data1 = data.backlog;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "source")){
vErrors = withError(vErrors, instancePath+"/backlog", "additionalProperties", {additionalProperty: key1}, null, schema30.properties.backlog, data1);
errors++;
}
}
if(data1.source !== undefined){
let data2 = data1.source;
if(!((data2 === "file") || (data2 === "issues"))){
vErrors = withError(vErrors, instancePath+"/backlog/source", "enum", {allowedValues: schema30.properties.backlog.properties.source.enum}, null, schema30.properties.backlog.properties.source, data2);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/backlog", "type", {type: "object"}, null, schema30.properties.backlog, data1);
errors++;
}
}
if(data.guardrails !== undefined){
let data3 = data.guardrails;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(((key2 === "max-size") || (key2 === "max-complexity")) || (key2 === "max-risk"))){
vErrors = withError(vErrors, instancePath+"/guardrails", "additionalProperties", {additionalProperty: key2}, null, schema30.properties.guardrails, data3);
errors++;
}
}
if(data3["max-size"] !== undefined){
let data4 = data3["max-size"];
if(!(((data4 === "small") || (data4 === "medium")) || (data4 === "large"))){
vErrors = withError(vErrors, instancePath+"/guardrails/max-size", "enum", {allowedValues: schema30.properties.guardrails.properties["max-size"].enum}, null, schema30.properties.guardrails.properties["max-size"], data4);
errors++;
}
}
if(data3["max-complexity"] !== undefined){
let data5 = data3["max-complexity"];
if(!(((data5 === "low") || (data5 === "medium")) || (data5 === "high"))){
vErrors = withError(vErrors, instancePath+"/guardrails/max-complexity", "enum", {allowedValues: schema30.properties.guardrails.properties["max-complexity"].enum}, null, schema30.properties.guardrails.properties["max-complexity"], data5);
errors++;
}
}
if(data3["max-risk"] !== undefined){
let data6 = data3["max-risk"];
if(!(((data6 === "low") || (data6 === "medium")) || (data6 === "high"))){
vErrors = withError(vErrors, instancePath+"/guardrails/max-risk", "enum", {allowedValues: schema30.properties.guardrails.properties["max-risk"].enum}, null, schema30.properties.guardrails.properties["max-risk"], data6);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/guardrails", "type", {type: "object"}, null, schema30.properties.guardrails, data3);
errors++;
}
}
if(data.limits !== undefined){
let data7 = data.limits;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!(((((((key3 === "wip") || (key3 === "concurrent")) || (key3 === "phases")) || (key3 === "follow-ups")) || (key3 === "depth")) || (key3 === "duplicates")) || (key3 === "failures-in-a-row"))){
vErrors = withError(vErrors, instancePath+"/limits", "additionalProperties", {additionalProperty: key3}, null, schema30.properties.limits, data7);
errors++;
}
}
if(data7.wip !== undefined){
let data8 = data7.wip;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = withError(vErrors, instancePath+"/limits/wip", "type", {type: "integer"}, null, schema30.properties.limits.properties.wip, data8);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
vErrors = withError(vErrors, instancePath+"/limits/wip", "minimum", {comparison: ">=", limit: 1}, null, schema30.properties.limits.properties.wip, data8);
errors++;
}
}
}
if(data7.concurrent !== undefined){
let data9 = data7.concurrent;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = withError(vErrors, instancePath+"/limits/concurrent", "type", {type: "integer"}, null, schema30.properties.limits.properties.concurrent, data9);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 16 || isNaN(data9)){
vErrors = withError(vErrors, instancePath+"/limits/concurrent", "maximum", {comparison: "<=", limit: 16}, null, schema30.properties.limits.properties.concurrent, data9);
errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = withError(vErrors, instancePath+"/limits/concurrent", "minimum", {comparison: ">=", limit: 1}, null, schema30.properties.limits.properties.concurrent, data9);
errors++;
}
}
}
if(data7.phases !== undefined){
let data10 = data7.phases;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = withError(vErrors, instancePath+"/limits/phases", "type", {type: "integer"}, null, schema30.properties.limits.properties.phases, data10);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
vErrors = withError(vErrors, instancePath+"/limits/phases", "minimum", {comparison: ">=", limit: 1}, null, schema30.properties.limits.properties.phases, data10);
errors++;
}
}
}
if(data7["follow-ups"] !== undefined){
let data11 = data7["follow-ups"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = withError(vErrors, instancePath+"/limits/follow-ups", "type", {type: "integer"}, null, schema30.properties.limits.properties["follow-ups"], data11);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = withError(vErrors, instancePath+"/limits/follow-ups", "minimum", {comparison: ">=", limit: 0}, null, schema30.properties.limits.properties["follow-ups"], data11);
errors++;
}
}
}
if(data7.depth !== undefined){
let data12 = data7.depth;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = withError(vErrors, instancePath+"/limits/depth", "type", {type: "integer"}, null, schema30.properties.limits.properties.depth, data12);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = withError(vErrors, instancePath+"/limits/depth", "minimum", {comparison: ">=", limit: 0}, null, schema30.properties.limits.properties.depth, data12);
errors++;
}
}
}
if(data7.duplicates !== undefined){
let data13 = data7.duplicates;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = withError(vErrors, instancePath+"/limits/duplicates", "type", {type: "integer"}, null, schema30.properties.limits.properties.duplicates, data13);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = withError(vErrors, instancePath+"/limits/duplicates", "minimum", {comparison: ">=", limit: 0}, null, schema30.properties.limits.properties.duplicates, data13);
errors++;
}
}
}
if(data7["failures-in-a-row"] !== undefined){
let data14 = data7["failures-in-a-row"];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = withError(vErrors, instancePath+"/limits/failures-in-a-row", "type", {type: "integer"}, null, schema30.properties.limits.properties["failures-in-a-row"], data14);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
vErrors = withError(vErrors, instancePath+"/limits/failures-in-a-row", "minimum", {comparison: ">=", limit: 1}, null, schema30.properties.limits.properties["failures-in-a-row"], data14);
errors++;
}
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/limits", "type", {type: "object"}, null, schema30.properties.limits, data7);
errors++;
}
}
if(data.triage !== undefined){
let data15 = data.triage;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!((((key4 === "agent") || (key4 === "prompt")) || (key4 === "attempts")) || (key4 === "timeout"))){
vErrors = withError(vErrors, instancePath+"/triage", "additionalProperties", {additionalProperty: key4}, null, schema30.properties.triage, data15);
errors++;
}
}
if(data15.agent !== undefined){
let data16 = data15.agent;
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
vErrors = withError(vErrors, instancePath+"/triage/agent", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, data16);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/triage/agent", "type", {type: "string"}, null, schema31, data16);
errors++;
}
}
if(data15.prompt !== undefined){
let data17 = data15.prompt;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.file === undefined){
vErrors = withError(vErrors, instancePath+"/triage/prompt", "required", {missingProperty: "file"}, null, schema30.properties.triage.properties.prompt, data17);
errors++;
}
for(const key5 in data17){
if(!(key5 === "file")){
vErrors = withError(vErrors, instancePath+"/triage/prompt", "additionalProperties", {additionalProperty: key5}, null, schema30.properties.triage.properties.prompt, data17);
errors++;
}
}
if(data17.file !== undefined){
let data18 = data17.file;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
vErrors = withError(vErrors, instancePath+"/triage/prompt/file", "pattern", {pattern: "\\S"}, null, schema30.properties.triage.properties.prompt.properties.file, data18);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/triage/prompt/file", "type", {type: "string"}, null, schema30.properties.triage.properties.prompt.properties.file, data18);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/triage/prompt", "type", {type: "object"}, null, schema30.properties.triage.properties.prompt, data17);
errors++;
}
}
if(data15.attempts !== undefined){
let data19 = data15.attempts;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = withError(vErrors, instancePath+"/triage/attempts", "type", {type: "integer"}, null, schema30.properties.triage.properties.attempts, data19);
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 10 || isNaN(data19)){
vErrors = withError(vErrors, instancePath+"/triage/attempts", "maximum", {comparison: "<=", limit: 10}, null, schema30.properties.triage.properties.attempts, data19);
errors++;
}
if(data19 < 1 || isNaN(data19)){
vErrors = withError(vErrors, instancePath+"/triage/attempts", "minimum", {comparison: ">=", limit: 1}, null, schema30.properties.triage.properties.attempts, data19);
errors++;
}
}
}
if(data15.timeout !== undefined){
let data20 = data15.timeout;
if(typeof data20 === "string"){
if(!pattern7.test(data20)){
vErrors = withError(vErrors, instancePath+"/triage/timeout", "pattern", {pattern: "^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"}, null, schema30.properties.triage.properties.timeout, data20);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/triage/timeout", "type", {type: "string"}, null, schema30.properties.triage.properties.timeout, data20);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/triage", "type", {type: "object"}, null, schema30.properties.triage, data15);
errors++;
}
}
if(data.pipelines !== undefined){
let data21 = data.pipelines;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
vErrors = withError(vErrors, instancePath+"/pipelines", "minProperties", {limit: 1}, null, schema30.properties.pipelines, data21);
errors++;
}
for(const key6 in data21){
const _errs47 = errors;
if(typeof key6 === "string"){
if(!pattern5.test(key6)){
vErrors = withError(vErrors, instancePath+"/pipelines", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, key6, key6);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/pipelines", "type", {type: "string"}, null, schema31, key6, key6);
errors++;
}
var valid7 = _errs47 === errors;
if(!valid7){
vErrors = withError(vErrors, instancePath+"/pipelines", "propertyNames", {propertyName: key6}, schema30.properties.pipelines.propertyNames, schema30.properties.pipelines, data21);
errors++;
}
}
for(const key7 in data21){
let data22 = data21[key7];
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
vErrors = withError(vErrors, instancePath+"/pipelines/" + escaped(key7), "pattern", {pattern: "\\S"}, null, schema30.properties.pipelines.additionalProperties, data22);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/pipelines/" + escaped(key7), "type", {type: "string"}, null, schema30.properties.pipelines.additionalProperties, data22);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/pipelines", "type", {type: "object"}, null, schema30.properties.pipelines, data21);
errors++;
}
}
if(data["default-pipeline"] !== undefined){
let data23 = data["default-pipeline"];
if(typeof data23 === "string"){
if(!pattern5.test(data23)){
vErrors = withError(vErrors, instancePath+"/default-pipeline", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, data23);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/default-pipeline", "type", {type: "string"}, null, schema31, data23);
errors++;
}
}
if(data.deliver !== undefined){
let data24 = data.deliver;
if(!((data24 === "each") || (data24 === "one"))){
vErrors = withError(vErrors, instancePath+"/deliver", "enum", {allowedValues: schema30.properties.deliver.enum}, null, schema30.properties.deliver, data24);
errors++;
}
}
if(data.issues !== undefined){
let data25 = data.issues;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key8 in data25){
if(!((((key8 === "labels") || (key8 === "ignore")) || (key8 === "style")) || (key8 === "gate"))){
vErrors = withError(vErrors, instancePath+"/issues", "additionalProperties", {additionalProperty: key8}, null, schema30.properties.issues, data25);
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
vErrors = withError(vErrors, instancePath+"/issues/style", "pattern", {pattern: "\\S"}, null, schema30.properties.issues.properties.style, data28);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/issues/style", "type", {type: "string"}, null, schema30.properties.issues.properties.style, data28);
errors++;
}
}
if(data25.gate !== undefined){
let data29 = data25.gate;
if(!((data29 === "outsiders") || (data29 === "always"))){
vErrors = withError(vErrors, instancePath+"/issues/gate", "enum", {allowedValues: schema30.properties.issues.properties.gate.enum}, null, schema30.properties.issues.properties.gate, data29);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/issues", "type", {type: "object"}, null, schema30.properties.issues, data25);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema30, data);
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function withError(errors, instancePath, keyword, params, schema, parentSchema, data, propertyName) {
const error = {instancePath, keyword, params, schema, parentSchema, data, propertyName};
if(errors === null) return [error];
errors.push(error);
return errors;
}
function escaped(key) {
return key.replace(/~/g, "~0").replace(/\//g, "~1");
}
