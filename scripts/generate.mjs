// Writes what is derived: from the schemas their types and their validators, from action.yml its copy in a folder of its own,
// for `$/action` in our reusable workflow (`$/` alone names no action), from the table of layers the linter's rules.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { derivedDocs } from './docs.mjs';
import { layerRules } from './layers.mjs';

// Tests give another folder, to compare.
const ROOT = process.argv[2] ?? 'src/core';
const SCHEMAS = [
  { file: 'schemas/pipeline.v1.schema.json', target: 'pipeline', more: phaseKeys },
  { file: 'schemas/phasegate.v1.schema.json', target: 'config', more: () => '' },
  { file: 'schemas/test.v1.schema.json', target: 'scripted-test', more: () => '' },
];

/** Where the Action is named. */
const NAMING = ['README.md', 'docs', 'examples/workflows', 'pipelines'];

const KEYWORDS = {
  object: ['properties', 'required', 'additionalProperties'],
  array: ['items'],
};

/** What each error of a generated validator consists of. */
const FIELDS =
  /^instancePath(?::(.*?))?,schemaPath:"[^"]*",keyword:"(\w+)",params:(\{.*\}),schema:(.*),parentSchema:(.*?),data(?::(\w+))?(?:,propertyName:(\w+))?$/;
const WITH_ERROR = `function withError(errors, instancePath, keyword, params, schema, parentSchema, data, propertyName) {
const error = {instancePath, keyword, params, schema, parentSchema, data, propertyName};
if(errors === null) return [error];
errors.push(error);
return errors;
}
function escaped(key) {
return key.replace(/~/g, "~0").replace(/\\//g, "~1");
}
`;

for (const { file, target, more } of SCHEMAS) {
  const schema = JSON.parse(await readFile(file, 'utf8'));
  const banner = `// Generated from ${file} by \`npm run generate\`. Do not edit.\n`;
  const folder = `${ROOT}/${target}`;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/schema.gen.ts`, `${await types(schema, banner)}${more(schema)}`);
  await writeFile(`${folder}/validate.gen.js`, `${banner}${validator(schema)}`);
  await writeFile(`${folder}/validate.gen.d.ts`, `${banner}${declaration(schema.title)}`);
}

if (process.argv[2] === undefined) {
  await writeFile('action/action.yml', await nestedAction());
  await writeFile('biome.layers.json', `${JSON.stringify(layerRules(), null, 2)}\n`);
  await stampName();
  for (const [file, text] of derivedDocs()) await writeDerived(file, text);
}

/** The Action's name and release, which stand in package.json, into everything that calls it. */
async function stampName() {
  const { repository, version } = JSON.parse(await readFile('package.json', 'utf8'));
  const name = `${repository.replace(/^github:/, '')}`;
  for (const file of (await Promise.all(NAMING.map(textsIn))).flat()) {
    const text = await readFile(file, 'utf8');
    const stamped = text.replaceAll(
      /[\w.-]+\/phasegate(\/\.github\/workflows\/pipeline\.yml)?@v[\w.]+/g,
      (_, path = '') => `${name}${path}@v${version}`,
    );
    if (stamped !== text) await writeFile(file, stamped);
  }
}

/** A file, or every text of a folder. */
async function textsIn(path) {
  if (path.endsWith('.md')) return [path];
  const names = await readdir(path, { recursive: true });
  return names.filter((name) => /\.(?:md|yml)$/.test(name)).map((name) => `${path}/${name}`);
}

async function writeDerived(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function nestedAction() {
  const action = await readFile('action.yml', 'utf8');
  const banner = '# Generated from action.yml by `npm run generate`. Do not edit.\n';
  return banner + action.replaceAll(' dist/', ' ../dist/');
}

function types(source, banner) {
  return compile(unionised(source), source.title, {
    bannerComment: banner.trimEnd(),
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 100 },
  });
}

/** The same schema with its conditions and its lists of types written as `anyOf`, which has a type in TypeScript. */
function unionised(node) {
  if (Array.isArray(node)) return node.map(unionised);
  if (typeof node !== 'object' || node === null) return node;
  if (node.$ref !== undefined) return { $ref: node.$ref };
  if (node.if !== undefined && node.then !== undefined) {
    return { description: node.description, anyOf: branches(node) };
  }
  if (Array.isArray(node.type)) {
    const { type, description, ...rest } = node;
    return { description, anyOf: type.map((one) => unionised(ofType(one, rest))) };
  }
  const { propertyNames: _, patternProperties: __, ...rest } = node;
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, key === 'enum' ? value : unionised(value)]),
  );
}

/** The keys of each kind of phase, as a value. */
function phaseKeys({ $defs }) {
  const kinds = branches($defs.phase).map(({ $ref }) => $ref.slice('#/$defs/'.length));
  const rows = kinds.map((def) => {
    const keys = Object.keys($defs[def].properties).map((key) => `'${key}'`);
    return `  ${def.replace('Phase', '')}: [${keys.join(', ')}],\n`;
  });
  return `/** The keys of each kind of phase; the first makes the kind. */\nexport const PHASE_KEYS = {\n${rows.join('')}} as const;\n`;
}

function branches(node) {
  const rest = node.else.if === undefined ? [node.else] : branches(node.else);
  return [node.then, ...rest];
}

function ofType(type, keywords) {
  const kept = Object.entries(keywords).filter(([key]) => KEYWORDS[type]?.includes(key));
  return { type, ...Object.fromEntries(kept) };
}

function validator(source) {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: 3,
    verbose: true,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  return shorter(standaloneCode.default(ajv, ajv.compile(source)), source);
}

/** Each start of the Action compiles it: errors are made by a call, without what nobody reads of them. */
function shorter(code, source) {
  const added =
    /const (err\d+) = \{(.*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g;
  const calls = code.replace(added, (_, _name, fields) => {
    // Of a condition: it is taken back.
    if (fields === '') return 'vErrors = withError(vErrors);\n';
    const parts = FIELDS.exec(fields);
    if (parts === null) throw new Error(`an error of another form: ${fields}`);
    const [, path = 'instancePath', keyword, params, schema, parent, data = 'data', name] = parts;
    const read = keyword === 'propertyNames' ? schema : 'null';
    const all = [
      path,
      `"${keyword}"`,
      params,
      read,
      parent,
      data,
      ...(name === undefined ? [] : [name]),
    ];
    return `vErrors = withError(vErrors, ${all.join(', ')});\n`;
  });
  const keys = /(\w+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g;
  const once = withPartsOnce(calls.replace(keys, 'escaped($1)'), source);
  return `${once}\n${WITH_ERROR}`;
}

/** The whole schema has its definitions already. */
function withPartsOnce(code, source) {
  const names = new Map(
    Object.entries(source.$defs ?? {}).map(([name, part]) => [JSON.stringify(part), name]),
  );
  const whole = code.match(/^const (schema\d+) = \{"\$schema"/m)?.[1];
  return code.replace(/^const (schema\d+) = (\{.*\});$/gm, (line, name, text) => {
    const part = names.get(text);
    return part === undefined ? line : `const ${name} = ${whole}.$defs["${part}"];`;
  });
}

function declaration(name) {
  return `import type { ValidateFunction } from 'ajv';
import type { ${name} } from './schema.gen.ts';

export declare const validate: ValidateFunction<${name}>;
`;
}
