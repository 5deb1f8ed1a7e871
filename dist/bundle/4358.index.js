export const id = 4358;
export const ids = [4358];
export const modules = {

/***/ 84358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readScriptedTest: () => (/* binding */ readScriptedTest)
});

// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
// EXTERNAL MODULE: ./lib/src/core/pipeline/document.js + 2 modules
var pipeline_document = __webpack_require__(96092);
// EXTERNAL MODULE: ./lib/src/core/pipeline/finding.js
var finding = __webpack_require__(21842);
// EXTERNAL MODULE: ./lib/src/core/pipeline/parse.js + 40 modules
var parse = __webpack_require__(41373);
// EXTERNAL MODULE: ./lib/src/core/pipeline/shape.js + 1 modules
var shape = __webpack_require__(47711);
;// CONCATENATED MODULE: ./lib/src/core/scripted-test/validate.gen.js
// Generated from schemas/test.v1.schema.json by `npm run generate`. Do not edit.

const validate = validate25;
/* harmony default export */ const validate_gen = ((/* unused pure expression or super */ null && (validate25)));
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://phasegate.dev/schemas/test.v1.schema.json","title":"ScriptedTestFile","description":"A scripted test of a pipeline: the actions of agents, commands and people, and the expected end of the run.","type":"object","required":["version","description","expect"],"properties":{"version":{"description":"Version of this format.","const":1},"description":{"type":"string","description":"What the test proves, in one sentence.","pattern":"\\S"},"inputs":{"type":"object","description":"Inputs of the run by name.","additionalProperties":{"type":["string","number","boolean"]}},"event":{"type":"object","description":"Payload of the GitHub event that starts the run.","additionalProperties":true},"item":{"type":"object","description":"The backlog item that the run is for.","additionalProperties":true},"files":{"type":"object","description":"Files of the repository by path, before the run.","additionalProperties":{"type":"string"}},"setup":{"type":"string","description":"Script in place of `setup` (default: none).","pattern":"\\S"},"run":{"$ref":"#/$defs/scripts","description":"Scripts in place of `run`, by phase (default: the phase's own)."},"verify":{"$ref":"#/$defs/scripts","description":"Scripts in place of `verify`, by phase (default: none)."},"agents":{"type":"array","description":"Actions of agents: entries of the `scripted` agent, one for each attempt at a phase.","items":{"type":"object","additionalProperties":true}},"decisions":{"type":"array","description":"Decisions at gates, in order. The run stops at a gate if no decision for it is left.","items":{"$ref":"#/$defs/decision"}},"answers":{"type":"object","description":"Answers to questions, by phase; each is given once.","additionalProperties":{"type":"string","pattern":"\\S"}},"expect":{"$ref":"#/$defs/expect"}},"additionalProperties":false,"$defs":{"scripts":{"type":"object","description":"Scripts by phase.","additionalProperties":{"type":"string","pattern":"\\S"}},"decision":{"type":"object","description":"One decision at a gate.","required":["gate","decision"],"properties":{"gate":{"type":"string","description":"Phase of the gate.","pattern":"\\S"},"decision":{"description":"The decision.","enum":["approve","reject","rework"]},"comment":{"type":"string","description":"Comment of the decision."}},"additionalProperties":false},"expect":{"type":"object","description":"Expected end of the run.","required":["outcome"],"properties":{"outcome":{"description":"Outcome of the run.","enum":["succeeded","no-change","failed","waiting","blocked","over-budget","rejected","stale"]},"phases":{"type":"object","description":"Status of phases by name.","additionalProperties":{"enum":["pending","succeeded","failed","skipped","blocked","waiting"]}},"attempts":{"type":"object","description":"Number of attempts by phase.","additionalProperties":{"type":"integer","minimum":0}},"change":{"type":"array","description":"Paths of all files that the branch of the run changes.","items":{"type":"string","pattern":"\\S"}},"deliveries":{"type":"object","description":"All deliveries: strings that each field contains, by phase and kind.","additionalProperties":{"$ref":"#/$defs/delivered"}},"prompts":{"type":"object","description":"Strings that the last prompt of a phase contains.","additionalProperties":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"additionalProperties":false},"delivered":{"type":"object","description":"Deliveries of one phase by kind.","additionalProperties":{"type":"object","additionalProperties":{"type":"string","pattern":"\\S"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("\\S", "u");
const schema31 = {"type":"object","description":"Scripts by phase.","additionalProperties":{"type":"string","pattern":"\\S"}};

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
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.additionalProperties,data:data0};
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
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.additionalProperties.type,parentSchema:schema31.additionalProperties,data:data0};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
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
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","description":"One decision at a gate.","required":["gate","decision"],"properties":{"gate":{"type":"string","description":"Phase of the gate.","pattern":"\\S"},"decision":{"description":"The decision.","enum":["approve","reject","rework"]},"comment":{"type":"string","description":"Comment of the decision."}},"additionalProperties":false};

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
if(data.gate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.decision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "gate") || (key0 === "decision")) || (key0 === "comment"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.gate !== undefined){
let data0 = data.gate;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.gate,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.gate.type,parentSchema:schema32.properties.gate,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.decision !== undefined){
let data1 = data.decision;
if(!(((data1 === "approve") || (data1 === "reject")) || (data1 === "rework"))){
const err5 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema32.properties.decision.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.decision.enum,parentSchema:schema32.properties.decision,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.comment !== undefined){
let data2 = data.comment;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.comment.type,parentSchema:schema32.properties.comment,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","description":"Expected end of the run.","required":["outcome"],"properties":{"outcome":{"description":"Outcome of the run.","enum":["succeeded","no-change","failed","waiting","blocked","over-budget","rejected","stale"]},"phases":{"type":"object","description":"Status of phases by name.","additionalProperties":{"enum":["pending","succeeded","failed","skipped","blocked","waiting"]}},"attempts":{"type":"object","description":"Number of attempts by phase.","additionalProperties":{"type":"integer","minimum":0}},"change":{"type":"array","description":"Paths of all files that the branch of the run changes.","items":{"type":"string","pattern":"\\S"}},"deliveries":{"type":"object","description":"All deliveries: strings that each field contains, by phase and kind.","additionalProperties":{"$ref":"#/$defs/delivered"}},"prompts":{"type":"object","description":"Strings that the last prompt of a phase contains.","additionalProperties":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"additionalProperties":false};
const schema34 = {"type":"object","description":"Deliveries of one phase by kind.","additionalProperties":{"type":"object","additionalProperties":{"type":"string","pattern":"\\S"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
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
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.additionalProperties.additionalProperties,data:data1};
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
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.additionalProperties.additionalProperties.type,parentSchema:schema34.additionalProperties.additionalProperties,data:data1};
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
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.additionalProperties.type,parentSchema:schema34.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.outcome === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "outcome") || (key0 === "phases")) || (key0 === "attempts")) || (key0 === "change")) || (key0 === "deliveries")) || (key0 === "prompts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if(!((((((((data0 === "succeeded") || (data0 === "no-change")) || (data0 === "failed")) || (data0 === "waiting")) || (data0 === "blocked")) || (data0 === "over-budget")) || (data0 === "rejected")) || (data0 === "stale"))){
const err2 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema33.properties.outcome.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.outcome.enum,parentSchema:schema33.properties.outcome,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.phases !== undefined){
let data1 = data.phases;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(!((((((data2 === "pending") || (data2 === "succeeded")) || (data2 === "failed")) || (data2 === "skipped")) || (data2 === "blocked")) || (data2 === "waiting"))){
const err3 = {instancePath:instancePath+"/phases/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/phases/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema33.properties.phases.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.phases.additionalProperties.enum,parentSchema:schema33.properties.phases.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.phases.type,parentSchema:schema33.properties.phases,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.attempts !== undefined){
let data3 = data.attempts;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
let data4 = data3[key2];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/attempts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attempts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.attempts.additionalProperties.type,parentSchema:schema33.properties.attempts.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/attempts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attempts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.attempts.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.attempts.type,parentSchema:schema33.properties.attempts,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
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
const err8 = {instancePath:instancePath+"/change/" + i0,schemaPath:"#/properties/change/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.properties.change.items,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/change/" + i0,schemaPath:"#/properties/change/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.change.items.type,parentSchema:schema33.properties.change.items,data:data6};
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
const err10 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.change.type,parentSchema:schema33.properties.change,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.deliveries !== undefined){
let data7 = data.deliveries;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!(validate32(data7[key3], {instancePath:instancePath+"/deliveries/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/deliveries",schemaPath:"#/properties/deliveries/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.deliveries.type,parentSchema:schema33.properties.deliveries,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
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
const err12 = {instancePath:instancePath+"/prompts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/prompts/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.properties.prompts.additionalProperties.items,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/prompts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/prompts/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.prompts.additionalProperties.items.type,parentSchema:schema33.properties.prompts.additionalProperties.items,data:data11};
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
else {
const err14 = {instancePath:instancePath+"/prompts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prompts/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.prompts.additionalProperties.type,parentSchema:schema33.properties.prompts.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.prompts.type,parentSchema:schema33.properties.prompts,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.expect === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema30.properties.version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema30.properties.description,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.description.type,parentSchema:schema30.properties.description,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.inputs !== undefined){
let data2 = data.inputs;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err7 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/additionalProperties/type",keyword:"type",params:{type: schema30.properties.inputs.additionalProperties.type},message:"must be string,number,boolean",schema:schema30.properties.inputs.additionalProperties.type,parentSchema:schema30.properties.inputs.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.inputs.type,parentSchema:schema30.properties.inputs,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.event !== undefined){
let data4 = data.event;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err9 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.event.type,parentSchema:schema30.properties.event,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.item !== undefined){
let data5 = data.item;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
const err10 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.item.type,parentSchema:schema30.properties.item,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.files !== undefined){
let data6 = data.files;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
let data7 = data6[key2];
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/files/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.files.additionalProperties.type,parentSchema:schema30.properties.files.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.files.type,parentSchema:schema30.properties.files,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.setup !== undefined){
let data8 = data.setup;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err13 = {instancePath:instancePath+"/setup",schemaPath:"#/properties/setup/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema30.properties.setup,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/setup",schemaPath:"#/properties/setup/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.setup.type,parentSchema:schema30.properties.setup,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
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
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
}
else {
const err15 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.agents.items.type,parentSchema:schema30.properties.agents.items,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties.agents.type,parentSchema:schema30.properties.agents,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.decisions !== undefined){
let data13 = data.decisions;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate29(data13[i1], {instancePath:instancePath+"/decisions/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties.decisions.type,parentSchema:schema30.properties.decisions,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
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
const err18 = {instancePath:instancePath+"/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/answers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema30.properties.answers.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/answers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.answers.additionalProperties.type,parentSchema:schema30.properties.answers.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.answers.type,parentSchema:schema30.properties.answers,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(validate31(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

;// CONCATENATED MODULE: ./lib/src/core/scripted-test/scripted-test.js






/** Reads a scripted test of a pipeline with these phases. */
function readScriptedTest({ path, text }, phases) {
    const { value, findings, locate } = (0,pipeline_document/* readDocument */.u)(text.replace(/^\uFEFF/, ''));
    const judged = value === undefined ? { test: null, found: [] } : judge(value, phases);
    const diagnostics = (0,parse/* inOrder */.al)([...findings, ...judged.found].map((0,parse/* placer */.G1)(path, locate)));
    const isSound = !diagnostics.some(({ severity }) => severity === 'error');
    return { test: isSound ? judged.test : null, diagnostics };
}
function judge(value, phases) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return { test: null, found: [notMap] };
    }
    const found = (0,shape/* misfitsOf */.t)(value, validate).map(({ finding }) => finding);
    if (!validate(value))
        return { test: null, found };
    return { test: value, found: [...found, ...unknownPhases(value, phases)] };
}
const notMap = {
    code: 'PG107',
    message: 'the file is not a mapping',
    hint: 'Begin the file with `version: 1`.',
    where: (0,finding/* valueAt */.fK)(),
};
function* unknownPhases(test, phases) {
    const maps = [
        [['run'], test.run],
        [['verify'], test.verify],
        [['answers'], test.answers],
        [['expect', 'phases'], test.expect.phases],
        [['expect', 'attempts'], test.expect.attempts],
        [['expect', 'deliveries'], test.expect.deliveries],
        [['expect', 'prompts'], test.expect.prompts],
    ];
    for (const [path, map = {}] of maps) {
        for (const name of Object.keys(map)) {
            if (phases.includes(name))
                continue;
            const message = `the pipeline has no phase ${(0,finding/* quoted */.TL)(name)}`;
            yield { code: 'PG201', message, hint: hintFor(name, phases), where: (0,finding/* keyAt */.f5)(...path, name) };
        }
    }
    for (const [index, { gate }] of (test.decisions ?? []).entries()) {
        if (phases.includes(gate))
            continue;
        const message = `the pipeline has no gate ${(0,finding/* quoted */.TL)(gate)}`;
        const where = (0,finding/* valueAt */.fK)('decisions', index, 'gate');
        yield { code: 'PG201', message, hint: hintFor(gate, phases), where };
    }
}
const hintFor = (name, phases) => (0,nearest/* suggest */.Z)(name, phases) ?? `The pipeline has ${phases.join(', ')}.`;


/***/ })

};
