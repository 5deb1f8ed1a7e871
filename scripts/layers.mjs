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
    'traces',
    'provision',
    'reuse',
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
  reuse: BASE,
  traces: [...BASE, 'version.ts'],
  github: BASE,
  gates: [...BASE, 'github'],
  delivery: [...BASE, 'github'],
  backlog: [...BASE, 'github', 'process'],
  report: BASE,
  // Runs in a browser.
  web: ['core'],
  library: [...BASE, 'git', 'process'],

  serve: EVERYTHING,
  app: EVERYTHING.filter((layer) => layer !== 'app'),
  commands: [...EVERYTHING, 'serve'],
  action: EVERYTHING,
  'cli.ts': [...EVERYTHING, 'commands'],
  'action.ts': [...EVERYTHING, 'action'],
  'post.ts': [...EVERYTHING, 'action'],
  'main.ts': ['cli.ts', 'action.ts', 'post.ts'],
};

/** What each layer holds, in one line. */
export const HOLDS = {
  core: 'pure: no Node API, clock, randomness or process; throws only for bugs of its own',
  'ports.ts': 'the interfaces through which the engine reaches everything outside of the core',
  'version.ts': 'the version of this release',
  system: 'the operating system: disk, error names, failpoints, the debug log',
  engine: 'the loop, the attempt, the journal',
  process: 'child processes, and the programs that the runner itself starts',
  git: 'git, asked with a directory and a configuration of the runner',
  workspace: 'the files that agents work on, and their throwaway `.git`',
  agents: 'one file for each agent: how it is called and how its output is read',
  provision: 'installation of agents and setup of the workspace',
  sandbox: 'isolation of child processes',
  checkpoints: 'records of a run, their archives, and the stores that keep them',
  redaction: 'detection of secrets by secretlint',
  prices: 'prices of models',
  reuse: 'results of earlier runs, kept on this machine or in the cache',
  traces: 'OpenTelemetry: spans of a run, sent to a collector',
  web: 'the page about a run, and the pages of `phasegate serve`; runs in a browser',
  serve: 'the server of `phasegate serve`, on loopback',
  github: 'the one client of the GitHub API',
  gates: 'proof of approvals on GitHub',
  delivery: 'pull requests, commits, comments, labels and issues',
  backlog: 'items in files and in GitHub issues',
  report: 'the only place that prints',
  library: 'the pipelines that are shipped, and their scripted tests',
  app: 'composition: which adapters serve which run in this process',
  commands:
    'one file for each command of the command line; folders hold what several share, or the parts of a large one',
  action: 'the Action: inputs, one file for each mode, outputs',
  'cli.ts': 'entry point of the command line',
  'action.ts': 'entry point of the Action',
  'post.ts': 'entry point of the post step of the Action',
  'main.ts': 'chooses the entry point',
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
