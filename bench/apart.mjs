import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { ours } from './contenders.mjs';
import { fan } from './graphs.mjs';
import { inTemporaryFolder, median, timed } from './measure.mjs';
import { cli, compiled, entries } from './program.mjs';
import { gitCalls } from './workspace.mjs';

/**
 * Where the time of a run of one phase goes: milliseconds of Node alone, of Node that starts the same processes and does
 * nothing else, of Node that also loads the code of a run without executing it, of Phasegate that reads a pipeline file and runs
 * nothing, and of the run.
 */
export function apart(rounds) {
  const calls = inTemporaryFolder((cwd) => gitCalls(ours.prepare(fan(1), cwd).first, cwd));
  const ways = [
    { name: '`node -e 0`', argv: () => [process.execPath, '-e', '0'] },
    {
      name: `Node that starts ${calls} processes of git, two at a time, and \`true\``,
      argv: () => [process.execPath, '--input-type=module', '--eval', starting(calls)],
    },
    {
      name: 'the same, and loads the code of a run, compiled before',
      argv: () => [
        process.execPath,
        '--input-type=module',
        '--eval',
        loading('run') + starting(calls),
      ],
    },
    {
      name: '`phasegate check` of the same file',
      argv: () => [process.execPath, cli, 'check', 'bench.yml'],
    },
    { name: '`phasegate run`', argv: (run) => run },
  ].map((way) => ({ ...way, results: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const { argv, results } of ways) results.push(sample(argv));
  }
  return ways.map(({ name, results }) => ({ name, cell: median(results) }));
}

function sample(argv) {
  return inTemporaryFolder((cwd) => {
    const run = ours.prepare(fan(1), cwd).first;
    execFileSync('git', ['status'], { cwd, stdio: 'ignore' });
    return timed({ argv: argv(run), cwd });
  });
}

/** The start of a program: loads the code of a run and executes none of it. `command`: as it was kept by that command. */
export const loading = (command = null) => `
  import { createRequire } from 'node:module';
  const entry = createRequire(${JSON.stringify(entries)});
  const { loadChunk, useCompiled } = entry('./chunks.js');
  ${command === null ? '' : `entry('./flags.js').setFlags(); useCompiled('${command}');`}
  for (const name of ${JSON.stringify(codeOfRun())}) await loadChunk(name);`;

/** The files of the bundle that a run of one phase loads, as the last one kept them. */
const codeOfRun = () =>
  // Behind a digest.
  Object.keys(deserialize(readFileSync(join(compiled, 'run')).subarray(32)));

/** The start of a program: makes that many folders, and flushes a file and its folder in turns. */
export const making = (folders, flushes) => `
  import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
  for (let left = ${folders}; left > 0; left--) mkdirSync('f' + left);
  const [file, folder] = [openSync('flushed', 'a'), openSync('.', 'r')];
  for (let left = ${flushes}; left > 0; left--) {
    writeSync(file, 'x');
    fsyncSync(left % 2 === 0 ? folder : file);
  }
  closeSync(file);`;

/** A program that starts that many processes of git, two at a time, and `true`. */
export const starting = (calls) => `
  import { spawn } from 'node:child_process';
  const left = [...Array(${calls}).fill(['git', 'rev-parse', 'HEAD']), ['true']];
  const next = () => {
    const argv = left.shift();
    if (argv) spawn(argv[0], argv.slice(1), { stdio: 'ignore' }).on('close', next);
  };
  next();
  next();`;
