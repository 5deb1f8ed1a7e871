// Which layer may import which. The one place where that is said: `npm run generate` makes the linter's rules of it
// (biome.layers.json), and test/agreement/layers.test.ts tries every forbidden pair. A layer is a folder below src/, or a
// file there.

const BASE = ['core', 'ports.ts', 'system'];
const ADAPTERS = [
  ...[
    'agents',
    'checkpoints',
    'sandbox',
    'workspace',
    'git',
    'process',
    'redaction',
    'prices',
    'provision',
  ],
  ...['github', 'gates', 'delivery', 'backlog'],
];
const EVERYTHING = [...BASE, ...ADAPTERS, 'engine', 'report', 'library', 'app', 'version.ts'];

/** Each layer, and the others that it may import. */
export const LAYERS = {
  core: [],
  'ports.ts': ['core'],
  'version.ts': [],
  system: ['core', 'ports.ts'],

  engine: BASE,

  process: BASE,
  git: [...BASE, 'process'],
  workspace: [...BASE, 'process', 'git'],
  agents: [...BASE, 'process', 'version.ts'],
  provision: [...BASE, 'process'],
  sandbox: [...BASE, 'process'],
  checkpoints: BASE,
  redaction: BASE,
  prices: BASE,
  github: BASE,
  gates: [...BASE, 'github'],
  delivery: [...BASE, 'github'],
  backlog: [...BASE, 'github', 'process'],
  report: BASE,
  // Runs in a browser.
  web: ['core'],
  library: [...BASE, 'git', 'process'],

  app: EVERYTHING.filter((layer) => layer !== 'app'),
  commands: EVERYTHING,
  action: EVERYTHING,
  'cli.ts': [...EVERYTHING, 'commands'],
  'action.ts': [...EVERYTHING, 'action'],
  'post.ts': [...EVERYTHING, 'action'],
  'main.ts': ['cli.ts', 'action.ts', 'post.ts'],
};

/** Folders within folders, below src/, at most. */
export const DEEPEST = 5;

/** The layers, that one excepted, which it may not import. */
export function forbiddenTo(layer) {
  return Object.keys(LAYERS).filter((other) => other !== layer && !LAYERS[layer].includes(other));
}

/** Rules of Biome: https://biomejs.dev/linter/rules/no-restricted-imports/. One for each layer and each depth of a file in it. */
export function layerRules() {
  return { overrides: Object.keys(LAYERS).flatMap((layer) => rulesOf(layer)) };
}

function rulesOf(layer) {
  if (layer.endsWith('.ts')) return [rule(layer, `src/${layer}`, './')];
  return Array.from({ length: DEEPEST }, (_, depth) =>
    rule(layer, `src/${layer}/${'*/'.repeat(depth)}*.{ts,tsx}`, '../'.repeat(depth + 1)),
  );
}

/** `up`: from such a file to src/. Everything there is refused, but for what is allowed. */
function rule(layer, includes, up) {
  const allowed = LAYERS[layer].map(
    (other) => `!${up}${other}${other.endsWith('.ts') ? '' : '/**'}`,
  );
  // The last: a path goes up only at its beginning.
  const group = [`${up}**`, ...allowed, `${up}**/*/../**`];
  const message = `${layer} may import ${LAYERS[layer].join(', ') || 'nothing outside of itself'} (scripts/layers.mjs)`;
  const noRestrictedImports = { level: 'error', options: { patterns: [{ group, message }] } };
  return { includes: [includes], linter: { rules: { style: { noRestrictedImports } } } };
}
