// Generated from schemas/test.v1.schema.json by `npm run generate`. Do not edit.
"use strict";
export const validate = validate25;
export default validate25;
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://phasegate.dev/schemas/test.v1.schema.json","title":"ScriptedTestFile","description":"A scripted test of a pipeline: the actions of agents, commands and people, and the expected end of the run.","type":"object","required":["version","description","expect"],"properties":{"version":{"description":"Version of this format.","const":1},"description":{"type":"string","description":"What the test proves, in one sentence.","pattern":"\\S"},"inputs":{"type":"object","description":"Inputs of the run by name.","additionalProperties":{"type":["string","number","boolean"]}},"event":{"type":"object","description":"Payload of the GitHub event that starts the run.","additionalProperties":true},"item":{"type":"object","description":"The backlog item that the run is for.","additionalProperties":true},"files":{"type":"object","description":"Files of the repository by path, before the run.","additionalProperties":{"type":"string"}},"setup":{"type":"string","description":"Script in place of `setup` (default: none).","pattern":"\\S"},"run":{"$ref":"#/$defs/scripts","description":"Scripts in place of `run`, by phase (default: the phase's own)."},"verify":{"$ref":"#/$defs/scripts","description":"Scripts in place of `verify`, by phase (default: none)."},"agents":{"type":"array","description":"Actions of agents: entries of the `scripted` agent, one for each attempt at a phase.","items":{"$ref":"#/$defs/entry"}},"decisions":{"type":"array","description":"Decisions at gates, in order. The run stops at a gate if no decision for it is left.","items":{"$ref":"#/$defs/decision"}},"answers":{"type":"object","description":"Answers to questions, by phase; each is given once.","additionalProperties":{"type":"string","pattern":"\\S"}},"expect":{"$ref":"#/$defs/expect"}},"additionalProperties":false,"$defs":{"scripts":{"type":"object","description":"Scripts by phase.","additionalProperties":{"type":"string","pattern":"\\S"}},"entry":{"type":"object","description":"Actions of an agent in one attempt at a phase.","required":["phase"],"properties":{"phase":{"type":"string","description":"Phase; one of a nested pipeline is named `OUTER/INNER`.","pattern":"\\S"},"attempt":{"type":"integer","description":"Number of the attempt (default: any).","minimum":0},"turn":{"type":"integer","description":"Number of the turn, after an answer (default: any).","minimum":0},"steps":{"type":"array","description":"Actions, in order.","items":{"$ref":"#/$defs/step"}},"usage":{"$ref":"#/$defs/usage"},"result":{"type":"object","description":"Result of the agent, such as `{ status: complete, summary: Done. }`.","additionalProperties":true},"exit":{"type":"integer","description":"Exit code (default: 0).","minimum":0}},"additionalProperties":false},"step":{"type":"object","description":"One action of an agent, such as `write: { path: a.txt, text: \"Hello\\n\" }`.","properties":{"say":{"type":"string","description":"Text that the agent writes."},"write":{"$ref":"#/$defs/content"},"append":{"$ref":"#/$defs/content"},"delete":{"type":"string","description":"Path of the file to delete."},"rename":{"type":"object","description":"Renames a file.","required":["from","to"],"properties":{"from":{"type":"string","description":"Its path."},"to":{"type":"string","description":"Its new path."}},"additionalProperties":false},"run":{"type":"string","description":"Script that the agent runs."},"sleep":{"type":"string","description":"Time to wait, such as `200ms` or `1m30s`.","pattern":"^\\s*\\d"},"ask":{"type":"string","description":"Question of the agent."}},"minProperties":1,"maxProperties":1,"additionalProperties":false},"content":{"type":"object","description":"Text of a file.","required":["path","text"],"properties":{"path":{"type":"string","description":"Path of the file."},"text":{"type":"string","description":"The text."}},"additionalProperties":false},"usage":{"type":"object","description":"Tokens and cost of the attempt.","required":["inputTokens","outputTokens"],"properties":{"inputTokens":{"type":"integer","description":"Input tokens.","minimum":0},"outputTokens":{"type":"integer","description":"Output tokens.","minimum":0},"usd":{"type":"number","description":"Cost in USD (default: none).","minimum":0}},"additionalProperties":false},"decision":{"type":"object","description":"One decision at a gate.","required":["gate","decision"],"properties":{"gate":{"type":"string","description":"Phase of the gate.","pattern":"\\S"},"decision":{"description":"The decision.","enum":["approve","reject","rework"]},"comment":{"type":"string","description":"Comment of the decision."}},"additionalProperties":false},"expect":{"type":"object","description":"Expected end of the run.","required":["outcome"],"properties":{"outcome":{"description":"Outcome of the run.","enum":["succeeded","no-change","failed","waiting","blocked","over-budget","rejected","stale"]},"phases":{"type":"object","description":"Status of phases by name.","additionalProperties":{"enum":["pending","succeeded","failed","skipped","blocked","waiting"]}},"attempts":{"type":"object","description":"Number of attempts by phase.","additionalProperties":{"type":"integer","minimum":0}},"change":{"type":"array","description":"Paths of all files that the branch of the run changes.","items":{"type":"string","pattern":"\\S"}},"deliveries":{"type":"object","description":"All deliveries: strings that each field contains, by phase and kind.","additionalProperties":{"$ref":"#/$defs/delivered"}},"prompts":{"type":"object","description":"Strings that the last prompt of a phase contains.","additionalProperties":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"additionalProperties":false},"delivered":{"type":"object","description":"Deliveries of one phase by kind.","additionalProperties":{"type":"object","additionalProperties":{"type":"string","pattern":"\\S"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("\\S", "u");
const schema31 = schema30.$defs["scripts"];

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withError(vErrors, instancePath+"/" + escaped(key0), "pattern", {pattern: "\\S"}, null, schema31.additionalProperties, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/" + escaped(key0), "type", {type: "string"}, null, schema31.additionalProperties, data0);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema31, data);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = schema30.$defs["entry"];
const schema33 = schema30.$defs["step"];
const schema34 = schema30.$defs["content"];

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "path"}, null, schema34, data);
errors++;
}
if(data.text === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "text"}, null, schema34, data);
errors++;
}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "text"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema34, data);
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 !== "string"){
vErrors = withError(vErrors, instancePath+"/path", "type", {type: "string"}, null, schema34.properties.path, data0);
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 !== "string"){
vErrors = withError(vErrors, instancePath+"/text", "type", {type: "string"}, null, schema34.properties.text, data1);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema34, data);
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern8 = new RegExp("^\\s*\\d", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
vErrors = withError(vErrors, instancePath, "maxProperties", {limit: 1}, null, schema33, data);
errors++;
}
if(Object.keys(data).length < 1){
vErrors = withError(vErrors, instancePath, "minProperties", {limit: 1}, null, schema33, data);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "say") || (key0 === "write")) || (key0 === "append")) || (key0 === "delete")) || (key0 === "rename")) || (key0 === "run")) || (key0 === "sleep")) || (key0 === "ask"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema33, data);
errors++;
}
}
if(data.say !== undefined){
let data0 = data.say;
if(typeof data0 !== "string"){
vErrors = withError(vErrors, instancePath+"/say", "type", {type: "string"}, null, schema33.properties.say, data0);
errors++;
}
}
if(data.write !== undefined){
if(!(validate31(data.write, {instancePath:instancePath+"/write",parentData:data,parentDataProperty:"write",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.append !== undefined){
if(!(validate31(data.append, {instancePath:instancePath+"/append",parentData:data,parentDataProperty:"append",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.delete !== undefined){
let data3 = data.delete;
if(typeof data3 !== "string"){
vErrors = withError(vErrors, instancePath+"/delete", "type", {type: "string"}, null, schema33.properties.delete, data3);
errors++;
}
}
if(data.rename !== undefined){
let data4 = data.rename;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.from === undefined){
vErrors = withError(vErrors, instancePath+"/rename", "required", {missingProperty: "from"}, null, schema33.properties.rename, data4);
errors++;
}
if(data4.to === undefined){
vErrors = withError(vErrors, instancePath+"/rename", "required", {missingProperty: "to"}, null, schema33.properties.rename, data4);
errors++;
}
for(const key1 in data4){
if(!((key1 === "from") || (key1 === "to"))){
vErrors = withError(vErrors, instancePath+"/rename", "additionalProperties", {additionalProperty: key1}, null, schema33.properties.rename, data4);
errors++;
}
}
if(data4.from !== undefined){
let data5 = data4.from;
if(typeof data5 !== "string"){
vErrors = withError(vErrors, instancePath+"/rename/from", "type", {type: "string"}, null, schema33.properties.rename.properties.from, data5);
errors++;
}
}
if(data4.to !== undefined){
let data6 = data4.to;
if(typeof data6 !== "string"){
vErrors = withError(vErrors, instancePath+"/rename/to", "type", {type: "string"}, null, schema33.properties.rename.properties.to, data6);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/rename", "type", {type: "object"}, null, schema33.properties.rename, data4);
errors++;
}
}
if(data.run !== undefined){
let data7 = data.run;
if(typeof data7 !== "string"){
vErrors = withError(vErrors, instancePath+"/run", "type", {type: "string"}, null, schema33.properties.run, data7);
errors++;
}
}
if(data.sleep !== undefined){
let data8 = data.sleep;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
vErrors = withError(vErrors, instancePath+"/sleep", "pattern", {pattern: "^\\s*\\d"}, null, schema33.properties.sleep, data8);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/sleep", "type", {type: "string"}, null, schema33.properties.sleep, data8);
errors++;
}
}
if(data.ask !== undefined){
let data9 = data.ask;
if(typeof data9 !== "string"){
vErrors = withError(vErrors, instancePath+"/ask", "type", {type: "string"}, null, schema33.properties.ask, data9);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema33, data);
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = schema30.$defs["usage"];

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inputTokens === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "inputTokens"}, null, schema35, data);
errors++;
}
if(data.outputTokens === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "outputTokens"}, null, schema35, data);
errors++;
}
for(const key0 in data){
if(!(((key0 === "inputTokens") || (key0 === "outputTokens")) || (key0 === "usd"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema35, data);
errors++;
}
}
if(data.inputTokens !== undefined){
let data0 = data.inputTokens;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = withError(vErrors, instancePath+"/inputTokens", "type", {type: "integer"}, null, schema35.properties.inputTokens, data0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = withError(vErrors, instancePath+"/inputTokens", "minimum", {comparison: ">=", limit: 0}, null, schema35.properties.inputTokens, data0);
errors++;
}
}
}
if(data.outputTokens !== undefined){
let data1 = data.outputTokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withError(vErrors, instancePath+"/outputTokens", "type", {type: "integer"}, null, schema35.properties.outputTokens, data1);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = withError(vErrors, instancePath+"/outputTokens", "minimum", {comparison: ">=", limit: 0}, null, schema35.properties.outputTokens, data1);
errors++;
}
}
}
if(data.usd !== undefined){
let data2 = data.usd;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = withError(vErrors, instancePath+"/usd", "minimum", {comparison: ">=", limit: 0}, null, schema35.properties.usd, data2);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/usd", "type", {type: "number"}, null, schema35.properties.usd, data2);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema35, data);
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "phase"}, null, schema32, data);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "phase") || (key0 === "attempt")) || (key0 === "turn")) || (key0 === "steps")) || (key0 === "usage")) || (key0 === "result")) || (key0 === "exit"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema32, data);
errors++;
}
}
if(data.phase !== undefined){
let data0 = data.phase;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withError(vErrors, instancePath+"/phase", "pattern", {pattern: "\\S"}, null, schema32.properties.phase, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/phase", "type", {type: "string"}, null, schema32.properties.phase, data0);
errors++;
}
}
if(data.attempt !== undefined){
let data1 = data.attempt;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withError(vErrors, instancePath+"/attempt", "type", {type: "integer"}, null, schema32.properties.attempt, data1);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = withError(vErrors, instancePath+"/attempt", "minimum", {comparison: ">=", limit: 0}, null, schema32.properties.attempt, data1);
errors++;
}
}
}
if(data.turn !== undefined){
let data2 = data.turn;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withError(vErrors, instancePath+"/turn", "type", {type: "integer"}, null, schema32.properties.turn, data2);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = withError(vErrors, instancePath+"/turn", "minimum", {comparison: ">=", limit: 0}, null, schema32.properties.turn, data2);
errors++;
}
}
}
if(data.steps !== undefined){
let data3 = data.steps;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data3[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/steps", "type", {type: "array"}, null, schema32.properties.steps, data3);
errors++;
}
}
if(data.usage !== undefined){
if(!(validate35(data.usage, {instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.result !== undefined){
let data6 = data.result;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
vErrors = withError(vErrors, instancePath+"/result", "type", {type: "object"}, null, schema32.properties.result, data6);
errors++;
}
}
if(data.exit !== undefined){
let data7 = data.exit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = withError(vErrors, instancePath+"/exit", "type", {type: "integer"}, null, schema32.properties.exit, data7);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = withError(vErrors, instancePath+"/exit", "minimum", {comparison: ">=", limit: 0}, null, schema32.properties.exit, data7);
errors++;
}
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema32, data);
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = schema30.$defs["decision"];

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gate === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "gate"}, null, schema36, data);
errors++;
}
if(data.decision === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "decision"}, null, schema36, data);
errors++;
}
for(const key0 in data){
if(!(((key0 === "gate") || (key0 === "decision")) || (key0 === "comment"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema36, data);
errors++;
}
}
if(data.gate !== undefined){
let data0 = data.gate;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withError(vErrors, instancePath+"/gate", "pattern", {pattern: "\\S"}, null, schema36.properties.gate, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/gate", "type", {type: "string"}, null, schema36.properties.gate, data0);
errors++;
}
}
if(data.decision !== undefined){
let data1 = data.decision;
if(!(((data1 === "approve") || (data1 === "reject")) || (data1 === "rework"))){
vErrors = withError(vErrors, instancePath+"/decision", "enum", {allowedValues: schema36.properties.decision.enum}, null, schema36.properties.decision, data1);
errors++;
}
}
if(data.comment !== undefined){
let data2 = data.comment;
if(typeof data2 !== "string"){
vErrors = withError(vErrors, instancePath+"/comment", "type", {type: "string"}, null, schema36.properties.comment, data2);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema36, data);
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = schema30.$defs["expect"];
const schema38 = schema30.$defs["delivered"];

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = withError(vErrors, instancePath+"/" + escaped(key0)+"/" + escaped(key1), "pattern", {pattern: "\\S"}, null, schema38.additionalProperties.additionalProperties, data1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/" + escaped(key0)+"/" + escaped(key1), "type", {type: "string"}, null, schema38.additionalProperties.additionalProperties, data1);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/" + escaped(key0), "type", {type: "object"}, null, schema38.additionalProperties, data0);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema38, data);
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "outcome"}, null, schema37, data);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "outcome") || (key0 === "phases")) || (key0 === "attempts")) || (key0 === "change")) || (key0 === "deliveries")) || (key0 === "prompts"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema37, data);
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if(!((((((((data0 === "succeeded") || (data0 === "no-change")) || (data0 === "failed")) || (data0 === "waiting")) || (data0 === "blocked")) || (data0 === "over-budget")) || (data0 === "rejected")) || (data0 === "stale"))){
vErrors = withError(vErrors, instancePath+"/outcome", "enum", {allowedValues: schema37.properties.outcome.enum}, null, schema37.properties.outcome, data0);
errors++;
}
}
if(data.phases !== undefined){
let data1 = data.phases;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(!((((((data2 === "pending") || (data2 === "succeeded")) || (data2 === "failed")) || (data2 === "skipped")) || (data2 === "blocked")) || (data2 === "waiting"))){
vErrors = withError(vErrors, instancePath+"/phases/" + escaped(key1), "enum", {allowedValues: schema37.properties.phases.additionalProperties.enum}, null, schema37.properties.phases.additionalProperties, data2);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/phases", "type", {type: "object"}, null, schema37.properties.phases, data1);
errors++;
}
}
if(data.attempts !== undefined){
let data3 = data.attempts;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
let data4 = data3[key2];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = withError(vErrors, instancePath+"/attempts/" + escaped(key2), "type", {type: "integer"}, null, schema37.properties.attempts.additionalProperties, data4);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = withError(vErrors, instancePath+"/attempts/" + escaped(key2), "minimum", {comparison: ">=", limit: 0}, null, schema37.properties.attempts.additionalProperties, data4);
errors++;
}
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/attempts", "type", {type: "object"}, null, schema37.properties.attempts, data3);
errors++;
}
}
if(data.change !== undefined){
let data5 = data.change;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors = withError(vErrors, instancePath+"/change/" + i0, "pattern", {pattern: "\\S"}, null, schema37.properties.change.items, data6);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/change/" + i0, "type", {type: "string"}, null, schema37.properties.change.items, data6);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/change", "type", {type: "array"}, null, schema37.properties.change, data5);
errors++;
}
}
if(data.deliveries !== undefined){
let data7 = data.deliveries;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!(validate41(data7[key3], {instancePath:instancePath+"/deliveries/" + escaped(key3),parentData:data7,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/deliveries", "type", {type: "object"}, null, schema37.properties.deliveries, data7);
errors++;
}
}
if(data.prompts !== undefined){
let data9 = data.prompts;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
let data10 = data9[key4];
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
vErrors = withError(vErrors, instancePath+"/prompts/" + escaped(key4)+"/" + i1, "pattern", {pattern: "\\S"}, null, schema37.properties.prompts.additionalProperties.items, data11);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/prompts/" + escaped(key4)+"/" + i1, "type", {type: "string"}, null, schema37.properties.prompts.additionalProperties.items, data11);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/prompts/" + escaped(key4), "type", {type: "array"}, null, schema37.properties.prompts.additionalProperties, data10);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/prompts", "type", {type: "object"}, null, schema37.properties.prompts, data9);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema37, data);
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://phasegate.dev/schemas/test.v1.schema.json" */;
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
if(data.description === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "description"}, null, schema30, data);
errors++;
}
if(data.expect === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "expect"}, null, schema30, data);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
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
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = withError(vErrors, instancePath+"/description", "pattern", {pattern: "\\S"}, null, schema30.properties.description, data1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/description", "type", {type: "string"}, null, schema30.properties.description, data1);
errors++;
}
}
if(data.inputs !== undefined){
let data2 = data.inputs;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/inputs/" + escaped(key1), "type", {type: schema30.properties.inputs.additionalProperties.type}, null, schema30.properties.inputs.additionalProperties, data3);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/inputs", "type", {type: "object"}, null, schema30.properties.inputs, data2);
errors++;
}
}
if(data.event !== undefined){
let data4 = data.event;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
vErrors = withError(vErrors, instancePath+"/event", "type", {type: "object"}, null, schema30.properties.event, data4);
errors++;
}
}
if(data.item !== undefined){
let data5 = data.item;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
vErrors = withError(vErrors, instancePath+"/item", "type", {type: "object"}, null, schema30.properties.item, data5);
errors++;
}
}
if(data.files !== undefined){
let data6 = data.files;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
let data7 = data6[key2];
if(typeof data7 !== "string"){
vErrors = withError(vErrors, instancePath+"/files/" + escaped(key2), "type", {type: "string"}, null, schema30.properties.files.additionalProperties, data7);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/files", "type", {type: "object"}, null, schema30.properties.files, data6);
errors++;
}
}
if(data.setup !== undefined){
let data8 = data.setup;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
vErrors = withError(vErrors, instancePath+"/setup", "pattern", {pattern: "\\S"}, null, schema30.properties.setup, data8);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/setup", "type", {type: "string"}, null, schema30.properties.setup, data8);
errors++;
}
}
if(data.run !== undefined){
if(!(validate26(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.verify !== undefined){
if(!(validate26(data.verify, {instancePath:instancePath+"/verify",parentData:data,parentDataProperty:"verify",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.agents !== undefined){
let data11 = data.agents;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data11[i0], {instancePath:instancePath+"/agents/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/agents", "type", {type: "array"}, null, schema30.properties.agents, data11);
errors++;
}
}
if(data.decisions !== undefined){
let data13 = data.decisions;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data13[i1], {instancePath:instancePath+"/decisions/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/decisions", "type", {type: "array"}, null, schema30.properties.decisions, data13);
errors++;
}
}
if(data.answers !== undefined){
let data15 = data.answers;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
let data16 = data15[key3];
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
vErrors = withError(vErrors, instancePath+"/answers/" + escaped(key3), "pattern", {pattern: "\\S"}, null, schema30.properties.answers.additionalProperties, data16);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/answers/" + escaped(key3), "type", {type: "string"}, null, schema30.properties.answers.additionalProperties, data16);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/answers", "type", {type: "object"}, null, schema30.properties.answers, data15);
errors++;
}
}
if(data.expect !== undefined){
if(!(validate40(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
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
