// npm run bench [-- --write] [-- --quick]: ours beside its peers, in one run on one machine, so that ratios mean something.
// Prints Markdown; --write puts it into docs/performance.md; --quick takes one sample of each and no graph above 2,000.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { backlog } from './backlog.mjs';
import { cli, contenders, ours } from './contenders.mjs';
import { chain, fan } from './graphs.mjs';
import { legs } from './legs.mjs';
import { inTemporaryFolder, median, peakMemory, timed } from './measure.mjs';
import { page } from './page.mjs';
import { redaction } from './redaction.mjs';
import { report } from './report.mjs';
import { sandbox } from './sandbox.mjs';
import { serve } from './serve.mjs';
import { workspace } from './workspace.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});

const columns = [
  { name: 'one task', graph: fan(1), which: 'first', limitMs: 100 },
  { name: 'chain 200', graph: chain(200), which: 'first', limitMs: 600 },
  { name: 'fan 200', graph: fan(200), which: 'first', limitMs: 400 },
  { name: 'again: 200', graph: fan(200), which: 'again', limitMs: 100 },
  { name: 'again: 2,000', graph: fan(2_000), which: 'again', limitMs: 250 },
  { name: 'again: 10,000', graph: fan(10_000), which: 'again', limitMs: 800 },
  { name: 'again: chain of 10,000', graph: chain(10_000), which: 'again', limitMs: 800 },
].filter(({ graph }) => !options.quick || graph.tasks.length <= 2_000);

const rows = contenders().map((contender) => ({ name: contender.name, contender, cells: [] }));
for (const column of columns) {
  process.stderr.write(`${column.name} …\n`);
  measure(column, rows);
}
const text = page({
  columns,
  rows,
  starts: starts(),
  sandbox: sandbox(options.quick ? 1 : 5),
  workspace: await workspace(options.quick ? 3 : 5, options.quick ? 5_000 : 50_000),
  redaction: await redaction(options.quick ? 8 : 32),
  serve: await serve(500),
  backlog: backlog(options.quick ? 3 : 9),
  report: await report(options.quick ? 2_000 : 10_000, 50),
  legs: legs(options.quick ? 1 : 3),
  memory: options.quick ? [] : memory(),
  samples: options.quick ? 'one sample of each' : 'medians',
  machine: `${cpus().length} cores, Node ${process.versions.node}, ${process.platform}`,
});
process.stdout.write(text);
if (options.write) {
  mkdirSync(join(project, 'docs'), { recursive: true });
  writeFileSync(join(project, 'docs/performance.md'), text);
}

/** One cell for each row; the samples of all rows take turns, so that a slow minute of the machine hits each alike. */
function measure({ graph, which }, rows) {
  inTemporaryFolder((base) => {
    const sampled = rows.map(({ name, contender }, index) => {
      const folders = foldersIn(join(base, `${index}`));
      const sample = which === 'first' ? first : again;
      process.stderr.write(`  ${name}\n`);
      return { next: sample({ contender, graph, folders }), results: [] };
    });
    for (let round = 0; round < roundsOf(graph); round++) {
      for (const { next, results } of sampled) if (next !== null) results.push(next());
    }
    rows.forEach((row, index) => {
      const { next, results } = sampled[index];
      row.cells.push(next === null ? null : median(results));
    });
  });
}

/** Each sample in a fresh folder. */
function first({ contender, graph, folders }) {
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
  if (options.quick) return 1;
  return graph.tasks.length > 200 ? 3 : 5;
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
  for (let round = 0; round < 9; round++) {
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
