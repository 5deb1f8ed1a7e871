// docs/layers.md and docs/decisions/README.md: the table of layers, a picture of the imports between them, an index of decisions.
import { readdirSync, readFileSync } from 'node:fs';
import { HOLDS, LAYERS } from './layers.mjs';

/** The layer of a file below src/: its folder there, or the file itself. */
const layerOf = (path) => path.split('/')[0];

/** Which layers import which, as the sources do: `Map<layer, Set<layer>>`. */
function imports() {
  const edges = new Map(Object.keys(LAYERS).map((layer) => [layer, new Set()]));
  const files = readdirSync('src', { recursive: true }).filter((name) => /\.ts$/.test(name));
  for (const file of files.sort()) {
    const folder = new URL(`file:///${file}`);
    const text = readFileSync(`src/${file}`, 'utf8');
    for (const [, target] of text.matchAll(/(?:from|import\() ?'(\.{1,2}\/[^']+)'/g)) {
      const path = new URL(target, folder).pathname.slice(1);
      const [from, to] = [layerOf(file), layerOf(path)];
      if (from !== to) edges.get(from)?.add(to);
    }
  }
  return edges;
}

/** Left out of the picture: everything imports them. */
const EVERYWHERE = new Set(['core', 'ports.ts', 'system', 'version.ts']);

export function layersDoc(mark) {
  const edges = imports();
  const inPicture = Object.keys(LAYERS).filter((layer) => !EVERYWHERE.has(layer));
  const id = (layer) => (layer.endsWith('.ts') ? `${layer.replace('.', '_')}[${layer}]` : layer);
  const arrows = inPicture.flatMap((from) =>
    [...edges.get(from)]
      .filter((to) => !EVERYWHERE.has(to))
      .sort()
      .map((to) => `  ${id(from)} --> ${id(to)}`),
  );
  const rows = Object.entries(LAYERS).map(
    ([layer, allowed]) =>
      `| \`src/${layer}${layer.endsWith('.ts') ? '' : '/'}\` | ${HOLDS[layer]} | ${allowedText(allowed)} |`,
  );
  return [
    mark,
    '# Layers\n',
    'The linter refuses every import that this table does not allow. Its rules are generated from `scripts/layers.mjs`.\n',
    '| layer | what it holds | may import |\n|---|---|---|',
    ...rows,
    '\n## Imports between layers\n',
    'Drawn from the sources. Imports of `core`, `ports.ts`, `system` and `version.ts` are left out: every layer has them.\n',
    '```mermaid\nflowchart TD',
    ...arrows,
    '```\n',
  ].join('\n');
}

function allowedText(allowed) {
  if (allowed.length === 0) return 'nothing';
  return allowed.length > 12
    ? `all but ${missing(allowed)}`
    : allowed.map((name) => `\`${name}\``).join(' ');
}

function missing(allowed) {
  const others = Object.keys(LAYERS).filter((layer) => !allowed.includes(layer));
  return others.map((name) => `\`${name}\``).join(' ');
}

export function decisionsDoc(mark) {
  const names = readdirSync('docs/decisions')
    .filter((name) => /^\d{4}-/.test(name))
    .sort();
  const rows = names.map((name) => {
    const [title = ''] = readFileSync(`docs/decisions/${name}`, 'utf8').split('\n', 1);
    return `| ${name.slice(0, 4)} | [${title.replace(/^# (?:\d+\. )?/, '')}](${name}) |`;
  });
  return [
    mark,
    '# Decisions\n',
    'One page for each decision: what was decided, why, and what it costs.\n',
    '| number | decision |\n|---|---|',
    ...rows,
    '',
  ].join('\n');
}
