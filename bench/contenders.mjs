// Who is measured. Each writes a graph into an empty folder and says how to run it there: `first` with nothing done,
// `again` with everything done, `null` where there is no such thing.
import { execFileSync, spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RUNNERS } from './crash/runners.mjs';
import { peers } from './peers.mjs';
import { cli } from './program.mjs';

const parallel = 4;

/** What Node needs to start that many processes and nothing else: what anything written in Node has to stay above. */
const floor = {
  name: 'floor: bare Node spawning',
  prepare(graph) {
    const width = graph.shape === 'chain' ? 1 : parallel;
    const script = `
      import { spawn } from 'node:child_process';
      let left = ${graph.tasks.length};
      const next = () => left-- > 0 && spawn('true', { stdio: 'ignore' }).on('close', next);
      for (let lane = 0; lane < ${width}; lane++) next();`;
    return { first: [process.execPath, '--input-type=module', '--eval', script], again: null };
  },
};

/**
 * The same with what holds for each task of ours, and nothing else: `bash -eo pipefail` in a process group of its own with pipes
 * for its output, folders for what it is given and gives back, and a line that is on the disk before the task starts.
 */
const durable = {
  name: 'floor: bare Node, a shell, its folders and one flushed line',
  prepare(graph) {
    const width = graph.shape === 'chain' ? 1 : parallel;
    const script = `
      import { spawn } from 'node:child_process';
      import { fdatasyncSync, mkdirSync, openSync, rmdirSync, writeSync } from 'node:fs';
      const journal = openSync('floor.jsonl', 'a');
      const line = JSON.stringify({ text: 'x'.repeat(300) }) + '\\n';
      const options = { stdio: ['ignore', 'pipe', 'pipe'], detached: true };
      let left = ${graph.tasks.length};
      const next = () => {
        if (left-- <= 0) return;
        const folders = ['', '/artifacts', '/out', '/home'].map((name) => 'floor-' + left + name);
        for (const folder of folders) mkdirSync(folder);
        writeSync(journal, line);
        fdatasyncSync(journal);
        const child = spawn('bash', ['-eo', 'pipefail', '-c', '--', 'true'], options);
        child.stdout.resume();
        child.stderr.resume();
        child.on('close', () => {
          for (const folder of folders.reverse()) rmdirSync(folder);
          next();
        });
      };
      for (let lane = 0; lane < ${width}; lane++) next();`;
    return { first: [process.execPath, '--input-type=module', '--eval', script], again: null };
  },
};

/**
 * What knowing that a journaled run is done cannot do without in Node: its journal is read, every line is parsed, and is the one
 * whose hash the next line names. Of a run of ours in this folder; no code of ours is loaded.
 */
const reading = {
  name: 'floor: bare Node reading a journal and checking its chain',
  isAgainOnly: true,
  prepare(graph, folder) {
    const script = `
      const { hash } = require('node:crypto');
      const { readFileSync } = require('node:fs');
      const bytes = readFileSync('.phasegate/runs/bench/journal.jsonl');
      let [start, head, last] = [0, '0'.repeat(64), null];
      for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
        const line = bytes.subarray(start, end);
        last = JSON.parse(line.toString());
        if (last.prev !== head) throw new Error('changed');
        head = hash('sha256', line);
        start = end + 1;
      }
      if (last.outcome !== 'succeeded') throw new Error('not done');`;
    return { ...ours.prepare(graph, folder), again: [process.execPath, '-e', script] };
  },
};

/** What a program written in Node takes that does nothing. */
const nothing = {
  name: '`node -e 0`',
  prepare: () => always([process.execPath, '-e', '0']),
};

const make = {
  name: 'make',
  prepare({ tasks, roots }, folder) {
    const rules = tasks.map(({ name, needs }) => `${name}: ${needs.join(' ')}\n\t@touch $@`);
    const all = `all: ${roots.map(({ name }) => name).join(' ')}`;
    writeFileSync(join(folder, 'Makefile'), `${[all, ...rules].join('\n')}\n`);
    return always(['make', '--silent', `--jobs=${parallel}`]);
  },
};

const ninja = {
  name: 'ninja',
  prepare({ tasks, roots }, folder) {
    const edges = tasks.map(({ name, needs }) => `build ${name}: touch ${needs.join(' ')}`);
    const all = `default ${roots.map(({ name }) => name).join(' ')}`;
    const rule = 'rule touch\n  command = touch $out';
    writeFileSync(join(folder, 'build.ninja'), `${[rule, ...edges, all].join('\n')}\n`);
    return always(['ninja', '-j', `${parallel}`]);
  },
};

/** The best of those written in Node. Called as npm would call it, without npm's own start. */
const wireit = {
  name: 'wireit',
  prepare({ tasks, roots }, folder) {
    const entries = tasks.map(({ name, needs }) => [
      name,
      { command: 'true', dependencies: needs, files: [], output: [] },
    ]);
    const names = [...tasks.map(({ name }) => name), 'all'];
    const manifest = {
      name: 'bench',
      scripts: Object.fromEntries(names.map((name) => [name, 'wireit'])),
      wireit: {
        ...Object.fromEntries(entries),
        all: { dependencies: roots.map(({ name }) => name) },
      },
    };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    symlinkSync(join(peers(), 'node_modules'), join(folder, 'node_modules'));
    return always([process.execPath, 'node_modules/wireit/bin/wireit.js'], {
      npm_lifecycle_event: 'all',
      npm_package_json: join(folder, 'package.json'),
      npm_config_user_agent: 'npm/11.0.0',
      WIREIT_PARALLEL: `${parallel}`,
      WIREIT_CACHE: 'none',
      WIREIT_LOGGER: 'quiet',
    });
  },
};

/** Every event journaled and flushed. Again is a `resume` of the finished run: its journal is read and checked, and ends with a success. */
export const ours = {
  name: '**phasegate**',
  /** Beside peers that hold nothing in, without a sandbox. */
  prepare(
    { tasks },
    folder,
    { isolation = 'off', access = 'read', run: script = 'true', more = '' } = {},
  ) {
    const keys = [`access: ${access}`, `run: "${script}"`, more].filter((key) => key !== '');
    const text = pipeline(tasks, isolation, keys.join(', '));
    writeFileSync(join(folder, 'bench.yml'), text);
    git(folder, 'init', '--quiet');
    git(folder, 'add', '--all');
    const author = ['-c', 'user.name=Bench', '-c', 'user.email=bench@localhost'];
    git(folder, ...author, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '-m', 'bench');
    const run = [process.execPath, cli, 'run', 'bench.yml', '--run', 'bench'];
    return {
      first: [...run, '--concurrency', `${parallel}`],
      again: [process.execPath, cli, 'resume', 'bench'],
    };
  },
};

/** A runner of `bench:crash`, with tasks that read and make nothing; `most`: more tasks take it minutes. One sample is enough. */
const likeCrash = (name, most) => {
  const runner = RUNNERS.find((one) => one.name === name);
  return {
    name,
    most,
    isSlow: name !== 'just',
    isThere: () => runner.find() !== null,
    prepare({ tasks, roots }, work) {
      const idle = { command: 'true', sources: [], output: null };
      const all = { name: 'all', needs: roots.map((root) => root.name) };
      runner.prepare(
        { work },
        [...tasks, all].map((task) => ({ ...task, ...idle })),
      );
      const { first, again, env } = runner.commands({ work });
      return { first, again: name === 'just' ? null : again, env };
    },
  };
};

/** Those that are there. A peer that is not installed is said to be missing, not left out in silence. */
export function contenders() {
  const native = [make, ninja].filter(({ name }) => {
    const there = spawnSync(name, ['--version']).status === 0;
    if (!there) console.error(`${name} is not installed here: its row is missing`);
    return there;
  });
  const packaged = [likeCrash('turbo', 200), likeCrash('nx', 2_000), likeCrash('just', 200)];
  return [
    nothing,
    floor,
    durable,
    reading,
    ...native,
    wireit,
    ...packaged.filter(({ isThere }) => isThere()),
    ours,
  ];
}

/** Those that come with this repository. */
export const withoutPeers = () => [nothing, floor, durable, reading, ours];

function always(argv, env = {}) {
  return { first: argv, again: argv, env };
}

function pipeline(tasks, isolation, phase) {
  const phases = tasks.map(({ name, needs }) =>
    needs.length === 0
      ? `  ${name}: { ${phase} }`
      : `  ${name}: { needs: [${needs.join(', ')}], ${phase} }`,
  );
  return `version: 1\nname: bench\npolicy: { isolation: ${isolation} }\nphases:\n${phases.join('\n')}\n`;
}

function git(cwd, ...args) {
  execFileSync('git', args, { cwd });
}
