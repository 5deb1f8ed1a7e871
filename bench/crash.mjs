// npm run bench:crash [-- --probe NAME,…] [-- --with NAME,…] [-- --json] [-- --write] [-- --limit SECONDS]
// Kills, tears and starves ours and its peers in the same twelve ways, and says what came out. Prints a table;
// --write puts it into docs/durability.md. Exits with 1 if a cell of ours is bad, or if a probe could not begin.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PROBES } from './crash/probes.mjs';
import { RUNNERS } from './crash/runners.mjs';
import { NotTried, openScene } from './crash/scene.mjs';
import { table, withTable } from './crash/table.mjs';
import { open, together } from './crash/verdict.mjs';

const page = join(dirname(fileURLToPath(import.meta.url)), '../docs/durability.md');
const { values: options } = parseArgs({
  options: {
    probe: { type: 'string' },
    with: { type: 'string' },
    limit: { type: 'string', default: '600' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
if (process.platform !== 'linux') refuse('The probes need /proc: run them on Linux.');
const probes = chosen(PROBES, options.probe, '--probe');
const limitMs = Number(options.limit) * 1_000;
if (options.write && (options.probe ?? options.with) !== undefined)
  refuse('--write is for the whole table: leave out --probe and --with.');
if (!(limitMs > 0)) refuse(`--limit ${options.limit} is not a number of seconds.`);
const runners = chosen(RUNNERS, options.with, '--with').map(found);

const rows = [];
for (const probe of probes) {
  const cells = [];
  for (const runner of runners) cells.push(await cellOf(probe, runner));
  rows.push({ probe, cells });
}
const machine = `${cpus().length} cores, Node ${process.versions.node}, ${process.platform}`;
const text = table({ rows, runners, machine });
if (options.write) writeFileSync(page, withTable(readFileSync(page, 'utf8'), text));
process.stdout.write(options.json ? `${JSON.stringify(cellsOf(rows), null, 2)}\n` : `${text}\n`);
const own = runners.findIndex(({ name }) => name === 'phasegate');
const isFault = rows.some(({ cells }) => cells.some((cell) => cell.isFault));
const isBad = rows.some(({ cells }) => cells[own]?.level === 'bad');
process.exitCode = isFault || isBad ? 1 : 0;

async function cellOf(probe, runner) {
  if (runner.program === null) return open('not installed');
  process.stderr.write(`${probe.name} ${runner.name} … `);
  const cell = await probed(probe, runner);
  process.stderr.write(`${cell.text}\n`);
  return cell;
}

/** What goes wrong before the probe itself is no verdict on the runner. */
async function probed(probe, runner) {
  const scene = (more) => openScene(runner, { limitMs, ...more });
  try {
    return together(await probe.run(Object.assign(scene, { runner })));
  } catch (error) {
    if (error instanceof NotTried) return open(`not tried: ${error.message}`);
    return { ...open('the probe could not begin'), messages: [error.message], isFault: true };
  }
}

function chosen(all, names, option) {
  if (names === undefined) return all;
  return names.split(',').map((name) => {
    const one = all.find((each) => each.name === name);
    if (one === undefined)
      refuse(`${option} ${name} is unknown. Known: ${all.map((each) => each.name).join(', ')}.`);
    return one;
  });
}

function found(runner) {
  const program = runner.find();
  return { ...runner, program, version: program === null ? null : runner.version(program) };
}

function cellsOf(all) {
  return all.flatMap(({ probe, cells }) =>
    cells.map((cell, at) => ({
      probe: probe.name,
      with: runners[at].name,
      ...cell,
      command: `node bench/crash.mjs --probe ${probe.name} --with ${runners[at].name}`,
    })),
  );
}

function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
