// Writes what is derived from schemas/pipeline.v1.schema.json: its types and its validator.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const SCHEMA = 'schemas/pipeline.v1.schema.json';
// Tests give another folder, to compare.
const TARGET = process.argv[2] ?? 'src/core/pipeline';
const BANNER = `// Generated from ${SCHEMA} by \`npm run generate\`. Do not edit.\n`;

const KEYWORDS = {
  object: ['properties', 'required', 'additionalProperties'],
  array: ['items'],
};

const schema = JSON.parse(await readFile(SCHEMA, 'utf8'));
await mkdir(TARGET, { recursive: true });
await writeFile(`${TARGET}/schema.gen.ts`, `${await types(schema)}${phaseKeys(schema)}`);
await writeFile(`${TARGET}/validate.gen.js`, validator(schema));
await writeFile(`${TARGET}/validate.gen.d.ts`, declaration());

function types(source) {
  return compile(unionised(source), 'PipelineFile', {
    bannerComment: BANNER.trimEnd(),
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
    code: { source: true, esm: true, lines: true },
  });
  return `${BANNER}${standaloneCode.default(ajv, ajv.compile(source))}`;
}

function declaration() {
  return `${BANNER}import type { ValidateFunction } from 'ajv';
import type { PipelineFile } from './schema.gen.ts';

export declare const validate: ValidateFunction<PipelineFile>;
`;
}
