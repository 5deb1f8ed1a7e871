// The parts of docs/ that are derived: docs/pipeline.md from the schema, docs/action.md from action.yml, docs/library/ from
// pipelines/, docs/layers.md from the imports, docs/decisions/README.md from the pages beside it. Each function gives texts by path; `npm run generate` writes them.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { decisionsDoc, layersDoc } from './architecture.mjs';

const MARK = (source) =>
  `<!-- Generated from ${source} by \`npm run generate\`. Do not edit. -->\n`;

export function derivedDocs() {
  return new Map([
    ['docs/pipeline.md', pipelineDoc()],
    ['docs/action.md', actionDoc()],
    ...libraryDocs(),
    ['docs/layers.md', layersDoc(MARK('scripts/layers.mjs and the imports in src/'))],
    ['docs/decisions/README.md', decisionsDoc(MARK('the pages beside it'))],
  ]);
}

function pipelineDoc() {
  const schema = JSON.parse(readFileSync('schemas/pipeline.v1.schema.json', 'utf8'));
  const words = readFileSync('scripts/pipeline.head.md', 'utf8');
  const kinds = ['agentPhase', 'runPhase', 'gatePhase', 'deliverPhase', 'pipelinePhase'];
  const defs = [
    ...['input', 'agent', 'defaults', 'budget', 'policy', 'price', 'script'],
    ...['repository', 'paths', 'rework', 'strategy', 'gate', 'gateRework'],
    ...Object.keys(schema.$defs).filter((name) => name.endsWith('Delivery')),
  ];
  const section = (title, node) =>
    `## ${title}\n\n${node.description}\n\n${keyTable(schema, node)}`;
  return [
    MARK('schemas/pipeline.v1.schema.json and scripts/pipeline.head.md') + words.trim(),
    section('Top level', schema),
    ...kinds.map((name) => section(`Phase: ${name.replace('Phase', '')}`, schema.$defs[name])),
    ...defs.map((name) => section(titleOf(name), schema.$defs[name])),
  ]
    .join('\n\n')
    .concat('\n');
}

const titleOf = (def) =>
  `\`${def.replace('Delivery', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}\``;

function keyTable(schema, { properties, required = [] }) {
  const rows = Object.entries(properties).map(([key, node]) => {
    const target = targetOf(schema, node);
    const must = required.includes(key) ? ' (required)' : '';
    const description = (node.description ?? target.description).replaceAll('|', '\\|');
    return `| \`${key}\`${must} | ${typeText(schema, node)} | ${description} |`;
  });
  return ['| key | type | meaning |', '|---|---|---|', ...rows].join('\n');
}

/** What a `$ref` leads to in the end; the node itself if it has none. */
function targetOf(schema, node) {
  if (node.$ref === undefined) return node;
  return targetOf(schema, schema.$defs[node.$ref.slice('#/$defs/'.length)]);
}

function typeText(schema, node) {
  const target = targetOf(schema, node);
  if (target.const !== undefined) return `\`${target.const}\``;
  if (target.enum !== undefined) return target.enum.map((value) => `\`${value}\``).join(' ');
  return [target.type ?? 'any'].flat().join(' or ');
}

function actionDoc() {
  const { description, inputs, outputs } = parse(readFileSync('action.yml', 'utf8'));
  const text = (value) => value.trim().replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
  const inputRows = Object.entries(inputs).map(
    ([name, { description: what, default: value }]) =>
      `| \`${name}\` | ${text(what)} | ${value === undefined ? '' : `\`${value}\``} |`,
  );
  const outputRows = Object.entries(outputs).map(
    ([name, { description: what }]) => `| \`${name}\` | ${text(what)} |`,
  );
  return `${MARK('action.yml')}# The Action

${text(description)}

[GitHub](github.md) describes how jobs of several modes work together, and which permissions each one needs. The workflows
that \`phasegate init\` writes call the reusable workflow, which uses the Action in all its modes.

A job of your own that runs a pipeline without a gate, and leaves its result in the job summary:

\`\`\`yaml
permissions: { contents: read }
steps:
  - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
    with: { persist-credentials: false }
  - id: phasegate
    uses: phasegate/phasegate@v0.1.0
    with:
      pipeline: .github/pipelines/look.yml
      inputs: \${{ toJSON(inputs) }}
    env:
      ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
\`\`\`

## Inputs

| input | meaning | default |
|---|---|---|
${inputRows.join('\n')}

## Outputs

| output | meaning |
|---|---|
${outputRows.join('\n')}
`;
}

/** One page a pipeline: what its about.md says, its graph and its file. */
function libraryDocs() {
  const names = readdirSync('pipelines').sort();
  const read = (name, file) => readFileSync(`pipelines/${name}/${file}`, 'utf8');
  const pages = names.map((name) => {
    const about = read(name, 'about.md')
      .replaceAll(/\]\(\.\.\/([\w-]+)\/about\.md\)/g, ']($1.md)')
      .replaceAll('](../../docs/', '](../');
    const { inputs = {} } = parse(read(name, 'pipeline.yml'));
    const rows = Object.entries(inputs).map(
      ([input, { description, required }]) =>
        `| \`${input}\` | ${description} | ${required ? 'yes' : 'no'} |`,
    );
    const table =
      rows.length === 0
        ? ''
        : `\n## Inputs\n\n| input | meaning | required |\n|---|---|---|\n${rows.join('\n')}\n`;
    const page = `${MARK(`pipelines/${name}`)}${about}${table}
## Add it

\`\`\`sh
phasegate add ${name}
\`\`\`

The files: [pipeline.yml](../../pipelines/${name}/pipeline.yml), [workflow.yml](../../pipelines/${name}/workflow.yml),
[prompts](../../pipelines/${name}/prompts), [scripted tests](../../pipelines/${name}/test).
`;
    return [`docs/library/${name}.md`, page];
  });
  const list = names.map(
    (name) => `| [${name}](${name}.md) | ${parse(read(name, 'pipeline.yml')).description} |`,
  );
  const index = `${MARK('pipelines/')}# The library

\`phasegate init\` and \`phasegate add NAME\` write these pipelines into a repository, with its own commands, an agent of
your choice, and a workflow.

| pipeline | what it does |
|---|---|
${list.join('\n')}
`;
  return [['docs/library/README.md', index], ...pages];
}
