// npm run bench [-- --write] [-- --size whole|quick|small] [-- --keep FOLDER]: ours beside its peers, in one run on one machine, so that
// ratios mean something. Prints Markdown; --write puts it into docs/performance.md, from the whole size alone. `quick`
// takes one sample of each; `small` only shows that every measurement works, without peers. Measurements are kept in the
// folder, and not made again if the bench is started again there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { action } from './action.mjs';
import { apart } from './apart.mjs';
import { backlog } from './backlog.mjs';
import { checkpoint } from './checkpoint.mjs';
import { contenders, ours, withoutPeers } from './contenders.mjs';
import { chain, fan } from './graphs.mjs';
import { legs } from './legs.mjs';
import { inTemporaryFolder, median, peakMemory, timed } from './measure.mjs';
import { page } from './page.mjs';
import { peers } from './peers.mjs';
import { cli, compiledSources, project } from './program.mjs';
import { redaction } from './redaction.mjs';
import { report } from './report.mjs';
import { sandbox } from './sandbox.mjs';
import { serve } from './serve.mjs';
import { workspace } from './workspace.mjs';
import { writer } from './writer.mjs';

// As on a laptop, where compiled code is kept from one call to the next.
delete process.env.CI;

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    size: { type: 'string', default: 'whole' },
    keep: { type: 'string' },
  },
});

const SIZES = {
  whole: {
    samples: 'medians of five, of three above 200 tasks; one sample of turbo and nx',
    rounds: { tasks: 5, large: 3, start: 9, workspace: 5, backlog: 9, legs: 3 },
    tasks: 10_000,
    files: 50_000,
    history: 1_024,
    chain: 50,
    log: 32,
    runs: 500,
    items: 10_000,
    transcripts: 50,
    legs: [250, 500, 1_000],
  },
  quick: {
    samples: 'one sample of each',
    rounds: { tasks: 1, large: 1, start: 1, workspace: 3, backlog: 3, legs: 1 },
    tasks: 2_000,
    files: 5_000,
    history: 100,
    chain: 50,
    log: 8,
    runs: 500,
    items: 10_000,
    transcripts: 50,
    legs: [250, 500, 1_000],
  },
  small: {
    samples: 'one sample of each',
    rounds: { tasks: 1, large: 1, start: 1, workspace: 1, backlog: 1, legs: 1 },
    tasks: 1,
    files: 50,
    history: 10,
    chain: 2,
    log: 1,
    runs: 3,
    items: 20,
    transcripts: 5,
    legs: [2],
  },
};
const size = SIZES[options.size];
if (size === undefined || (options.write && options.size !== 'whole')) {
  process.stderr.write(
    `--size is one of ${Object.keys(SIZES).join(', ')}; --write is for \`whole\` alone.\n`,
  );
  process.exit(2);
}
const isSmall = options.size === 'small';
const { rounds } = size;

const OFTEN = { wireit: 0.75, floor: 2.2 };
const columns = [
  { name: 'one task', graph: fan(1), which: 'first', most: { wireit: 1.1, floor: 2.8 } },
  { name: 'chain 200', graph: chain(200), which: 'first', most: OFTEN },
  { name: 'fan 200', graph: fan(200), which: 'first', most: OFTEN },
  { name: 'again: 200', graph: fan(200), which: 'again', most: { wireit: 0.8 } },
  { name: 'again: 2,000', graph: fan(2_000), which: 'again', most: { wireit: 0.35 } },
  { name: 'again: 10,000', graph: fan(10_000), which: 'again', most: { wireit: 0.3, node: 16 } },
  { name: 'again: chain of 10,000', graph: chain(10_000), which: 'again', most: { node: 16 } },
].filter(({ graph }) => graph.tasks.length <= size.tasks);

const rows = (isSmall ? withoutPeers() : contenders()).map((contender) => ({
  name: contender.name,
  contender,
  cells: [],
}));
for (const column of columns) {
  const cells = await kept(column.name, () => measure(column, rows));
  rows.forEach((row, index) => {
    row.cells.push(cells[index]);
  });
}
const from = compiledSources();
const text = page({
  columns,
  rows,
  starts: await kept('starts', () => starts()),
  apart: await kept('apart', () => apart(rounds.start)),
  action: await kept('action', () =>
    action(rounds.start, isSmall ? process.execPath : packagedNode()),
  ),
  sandbox: await kept('sandbox', () => sandbox(rounds.tasks, size.chain)),
  workspace: await kept('workspace', () => workspace(rounds.workspace, size.files, from)),
  writer: await kept('writer', () => writer(rounds.tasks, size.files)),
  checkpoint: await kept('checkpoint', () =>
    checkpoint(rounds.tasks, { files: size.files, megabytes: size.history }, from),
  ),
  redaction: await kept('redaction', () => redaction(size.log, from)),
  serve: await kept('serve', () => serve(size.runs)),
  backlog: await kept('backlog', () => backlog(rounds.backlog, size.items)),
  report: await kept('report', () => report(size.tasks, size.transcripts)),
  legs: await kept('legs', () => legs(rounds.legs, size.legs)),
  memory: await kept('memory', () => (size.tasks < 10_000 ? [] : memory())),
  samples: size.samples,
  machine: `${cpus().length} cores, Node ${process.versions.node}, ${process.platform}`,
});
process.stdout.write(text);
if (options.write) {
  mkdirSync(join(project, 'docs'), { recursive: true });
  writeFileSync(join(project, 'docs/performance.md'), text);
}

/** A cell for each row; the samples of all rows take turns, so that a slow minute of the machine hits each alike. */
function measure({ graph, which }, rows) {
  return inTemporaryFolder((base) => {
    const sampled = rows.map(({ name, contender }, index) => {
      const folders = foldersIn(join(base, `${index}`));
      const sample = which === 'first' ? first : again;
      process.stderr.write(`  ${name}\n`);
      const isTooLarge = graph.tasks.length > (contender.most ?? Number.POSITIVE_INFINITY);
      const next = isTooLarge ? null : sample({ contender, graph, folders });
      return { next, isSlow: contender.isSlow === true, results: [] };
    });
    for (let round = 0; round < roundsOf(graph); round++) {
      for (const { next, isSlow, results } of sampled)
        if (next !== null && (round === 0 || !isSlow)) results.push(next());
    }
    return sampled.map(({ next, results }) => (next === null ? null : median(results)));
  });
}

/** The measurement of that name: what stands in the folder, or what is measured now. */
async function kept(name, measured) {
  const { keep } = options;
  const file =
    keep === undefined ? null : join(keep, `${options.size}-${name.replace(/\W+/g, '-')}.json`);
  if (file !== null && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  process.stderr.write(`${name} …\n`);
  const value = await measured();
  if (file !== null) {
    mkdirSync(keep, { recursive: true });
    writeFileSync(file, JSON.stringify(value));
  }
  return value;
}

/** Each sample in a fresh folder; `null` for who needs the run of another. */
function first({ contender, graph, folders }) {
  if (contender.isAgainOnly === true) return null;
  return () => {
    const cwd = folders();
    const plan = contender.prepare(graph, cwd);
    return timed({ argv: plan.first, cwd, env: plan.env });
  };
}

/** All samples in one folder, where everything was done before; `null` for who knows no such thing. */
function again({ contender, graph, folders }) {
  const cwd = folders();
  const plan = contender.prepare(graph, cwd);
  if (plan.again === null) return null;
  const done = timed({ argv: plan.first, cwd, env: plan.env });
  return () => (done.error ? done : timed({ argv: plan.again, cwd, env: plan.env }));
}

function foldersIn(base) {
  let count = 0;
  return () => {
    const folder = join(base, `${count++}`);
    mkdirSync(folder, { recursive: true });
    return folder;
  };
}

function roundsOf(graph) {
  return graph.tasks.length > 200 ? rounds.large : rounds.tasks;
}

/** The Node that runs the Action. */
function packagedNode() {
  return join(peers(), 'node_modules/node/bin/node');
}

/** What a call costs that does next to nothing. */
function starts() {
  const pipeline = join(project, 'pipelines/fix-failing-tests/pipeline.yml');
  const calls = [
    { name: '`node -e 0`', argv: [process.execPath, '-e', '0'], results: [] },
    { name: '`phasegate --help`', argv: [process.execPath, cli, '--help'], results: [] },
    {
      name: '`phasegate check` of one file',
      argv: [process.execPath, cli, 'check', pipeline],
      results: [],
    },
  ];
  for (let round = 0; round < rounds.start; round++) {
    for (const { argv, results } of calls) results.push(timed({ argv, cwd: project }));
  }
  return calls.map(({ name, results }) => ({ name, cell: median(results) }));
}

/** Peak memory of running and of resuming 10,000 phases. */
function memory() {
  return [chain(10_000), fan(10_000)].flatMap((graph) =>
    inTemporaryFolder((cwd) => {
      const plan = ours.prepare(graph, cwd);
      const of = `a ${graph.shape} of 10,000 phases`;
      return [
        { name: `run of ${of}`, cell: peakMemory({ argv: plan.first, cwd }) },
        { name: `resume of ${of}`, cell: peakMemory({ argv: plan.again, cwd }) },
      ];
    }),
  );
}
