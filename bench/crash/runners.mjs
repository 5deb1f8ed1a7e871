// Who is probed. Each is used as its documentation says, and gives:
//   find      the program, `null` if it is not installed
//   version   of that program
//   prepare   writes the graph into the scene's folder
//   commands  `first`, `again` (after an interruption), and the environment they need
//   state     files in which it remembers what was done
//   kept      by name, what it keeps of the result of a step; `lose` files are those that it then has to bring back
//   result    what the last step made, `null` if it is missing
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { peers } from '../peers.mjs';
import { cli } from '../program.mjs';
import { STEPS, textOf } from './scene.mjs';

const PARALLEL = 4;

const phasegate = {
  name: 'phasegate',
  find: () => (existsSync(cli) ? cli : null),
  version: (program) => asked(process.execPath, [program, '--version']),
  prepare({ work }, tasks) {
    const phases = Object.fromEntries(tasks.map((task) => [task.name, phaseOf(task)]));
    const pipeline = { version: 1, name: 'crash', policy: { isolation: 'off' }, phases };
    write(work, { 'crash.yml': JSON.stringify(pipeline) });
    git(work, 'init', '--quiet', '--initial-branch=main', '--template=');
    git(work, 'add', '--all');
    const author = ['-c', 'user.name=Bench', '-c', 'user.email=bench@localhost'];
    git(work, ...author, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '-m', 'start');
  },
  commands: () => ({
    first: [process.execPath, cli, 'run', 'crash.yml', '--run', 'r'],
    again: [process.execPath, cli, 'resume', 'r'],
  }),
  state: ({ work }) => [join(work, '.phasegate/runs/r/journal.jsonl')],
  kept: {
    artifact: {
      files: ({ work }) => filesIn(join(work, '.phasegate/runs/r/phases'), /\/artifacts\//),
    },
    'git object': {
      // Those of the repository's own history are links.
      files: ({ work }) =>
        filesIn(join(work, '.phasegate/runs/r/git/objects'), /./).filter(
          (file) => statSync(file).nlink === 1,
        ),
    },
  },
  result: ({ work }) => {
    const { status, stdout } = spawnSync('git', ['show', 'phasegate/crash/r:c.txt'], {
      cwd: work,
      encoding: 'utf8',
    });
    return status === 0 ? stdout : null;
  },
};

/** A step that makes a file is a writer that also hands the file over as an artifact. */
function phaseOf({ needs, command, output }) {
  const made = output === null ? {} : { access: 'write', artifacts: [output] };
  return { ...(needs.length === 0 ? {} : { needs }), ...made, attempts: 1, run: command };
}

/** What all that work in the folder itself have in common: the outputs lie there. */
const inFolder = {
  state: () => [],
  kept: {
    output: {
      files: ({ work }) => STEPS.map((name) => join(work, `${name}.txt`)).filter(existsSync),
    },
  },
  result: ({ work }) => textOf(join(work, 'c.txt')),
};

const withCache = (cache) => ({
  ...inFolder.kept,
  cache: { files: cache, lose: inFolder.kept.output.files },
});

/** Called as npm would call it, without npm's own start. Its cache is on, as it is by default. */
const wireit = {
  ...inFolder,
  name: 'wireit',
  find: () => fromPeers('wireit/bin/wireit.js'),
  version: () => versionInPeers('wireit'),
  prepare({ work }, tasks) {
    const scripts = tasks.map(({ name, needs, command, sources, output }) => [
      name,
      { command, dependencies: needs, files: sources, output: listOf(output) },
    ]);
    const manifest = {
      name: 'crash',
      scripts: Object.fromEntries(tasks.map(({ name }) => [name, 'wireit'])),
      wireit: Object.fromEntries(scripts),
    };
    write(work, { 'package.json': JSON.stringify(manifest), last: last(tasks) });
    usePeers(work);
  },
  commands: ({ work }) =>
    always([process.execPath, wireit.find()], {
      npm_lifecycle_event: textOf(join(work, 'last')),
      npm_package_json: join(work, 'package.json'),
      npm_config_user_agent: 'npm/11.0.0',
      WIREIT_PARALLEL: `${PARALLEL}`,
      WIREIT_LOGGER: 'simple',
    }),
  state: ({ work }) => filesIn(join(work, '.wireit'), /\/(fingerprint|manifest)$/),
  kept: withCache(({ work }) => filesIn(join(work, '.wireit'), /\/cache\//)),
};

const turbo = {
  ...inFolder,
  name: 'turbo',
  find: () => fromPeers(`@turbo/${process.platform}-${arch()}/bin/turbo`),
  version: () => versionInPeers('turbo'),
  prepare({ work }, tasks) {
    const entries = tasks.map(({ name, needs, sources, output }) => [
      name,
      { dependsOn: needs, inputs: sources, outputs: listOf(output) },
    ]);
    const manifest = {
      name: 'crash',
      packageManager: 'npm@11.0.0',
      scripts: Object.fromEntries(tasks.map(({ name, command }) => [name, command])),
    };
    write(work, {
      'package.json': JSON.stringify(manifest),
      'package-lock.json': JSON.stringify({ name: 'crash', lockfileVersion: 3, packages: {} }),
      'turbo.json': JSON.stringify({ tasks: Object.fromEntries(entries) }),
      last: last(tasks),
    });
    usePeers(work);
  },
  commands: ({ work }) =>
    always([turbo.find(), 'run', textOf(join(work, 'last')), `--concurrency=${PARALLEL}`], {
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
    }),
  state: ({ work }) => filesIn(join(work, '.turbo'), /-meta\.json$/),
  kept: withCache(({ work }) => filesIn(join(work, '.turbo'), /\.tar\.zst$/)),
};

const nx = {
  ...inFolder,
  name: 'nx',
  find: () => fromPeers('nx/dist/bin/nx.js'),
  version: () => versionInPeers('nx'),
  prepare({ work }, tasks) {
    const targets = tasks.map(({ name, needs, command, sources, output }) => [
      name,
      {
        command,
        cache: true,
        dependsOn: needs,
        inputs: [
          ...sources.map((file) => `{projectRoot}/${file}`),
          { dependentTasksOutputFiles: '**/*.txt', transitive: true },
        ],
        outputs: listOf(output).map((file) => `{projectRoot}/${file}`),
      },
    ]);
    write(work, {
      'package.json': JSON.stringify({ name: 'crash', devDependencies: { nx: '*' } }),
      'project.json': JSON.stringify({ name: 'crash', targets: Object.fromEntries(targets) }),
      'nx.json': '{}',
      last: last(tasks),
    });
    usePeers(work);
  },
  commands: ({ work }) =>
    always([process.execPath, nx.find(), 'run', `crash:${textOf(join(work, 'last'))}`], {
      NX_DAEMON: 'false',
      NX_NO_CLOUD: 'true',
      NX_TUI: 'false',
      NX_PARALLEL: `${PARALLEL}`,
    }),
  state: ({ work }) => filesIn(join(work, '.nx/workspace-data'), /\.db(-wal)?$/),
  kept: withCache(({ work }) => filesIn(join(work, '.nx/cache'), /\.txt$/)),
};

const make = {
  ...inFolder,
  name: 'make',
  find: () => onPath('make', ['--version'], /GNU Make/),
  version: (program) => asked(program, ['--version']),
  prepare({ work }, tasks) {
    const rules = tasks.map((task) => {
      const recipe = task.output === null ? '\n\t@touch $@' : '';
      return `${fileOf(task)}: ${inputsOf(task, tasks).join(' ')}\n\t@${task.command}${recipe}`;
    });
    const text = [`all: ${fileOf(tasks.at(-1))}`, '.DELETE_ON_ERROR:', ...rules].join('\n');
    write(work, { Makefile: `${text}\n` });
  },
  commands: () => always(['make', `--jobs=${PARALLEL}`]),
};

const ninja = {
  ...inFolder,
  name: 'ninja',
  find: () => onPath('ninja', ['--version'], /^\d/),
  version: (program) => asked(program, ['--version']),
  prepare({ work }, tasks) {
    const edges = tasks.map((task) => {
      const mark = task.output === null ? ` && touch ${fileOf(task)}` : '';
      const inputs = inputsOf(task, tasks).join(' ');
      return `build ${fileOf(task)}: step ${inputs}\n  do = ${task.command}${mark}`;
    });
    const rule = 'rule step\n  command = $do';
    write(work, {
      'build.ninja': `${[rule, ...edges, `default ${fileOf(tasks.at(-1))}`].join('\n')}\n`,
    });
  },
  commands: () => always(['ninja', '-j', `${PARALLEL}`]),
  state: ({ work }) => filesIn(work, /\/\.ninja_(log|deps)$/),
};

/** Keeps nothing in mind: every call does everything. */
const just = {
  ...inFolder,
  name: 'just',
  find: () =>
    onPath('just', ['--version'], /^just /) ??
    fromPeers(`rust-just-${process.platform}-${process.arch}/bin/just`),
  version: (program) => asked(program, ['--version']),
  prepare({ work }, tasks) {
    const recipes = tasks.map(
      ({ name, needs, command }) => `${[`${name}:`, ...needs].join(' ')}\n    @${command}`,
    );
    write(work, { justfile: `${recipes.join('\n')}\n`, last: last(tasks) });
  },
  commands: ({ work }) => always([just.find(), textOf(join(work, 'last'))]),
};

const task = {
  ...inFolder,
  name: 'task',
  find: () =>
    onPath('task', ['--version'], /^(Task version|v?3\.)/) ??
    onPath('go-task', ['--version'], /^(Task version|v?3\.)/),
  version: (program) => asked(program, ['--version']),
  prepare({ work }, tasks) {
    const entries = tasks.map((each) => [
      each.name,
      {
        deps: each.needs,
        cmds: [each.command],
        sources: inputsOf(each, tasks).filter((file) => file !== each.output),
        ...(each.output === null ? {} : { generates: [each.output] }),
      },
    ]);
    const file = { version: '3', tasks: Object.fromEntries(entries) };
    write(work, { 'Taskfile.yml': JSON.stringify(file), last: last(tasks) });
  },
  commands: ({ work }) => always([task.find(), textOf(join(work, 'last'))]),
  state: ({ work }) => filesIn(join(work, '.task'), /./),
};

export const RUNNERS = [phasegate, wireit, turbo, nx, make, ninja, just, task];

const last = (tasks) => tasks.at(-1).name;
const listOf = (output) => (output === null ? [] : [output]);
const fileOf = ({ name, output }) => output ?? `${name}.done`;

function inputsOf({ needs, sources }, tasks) {
  const needed = tasks.filter(({ name }) => needs.includes(name));
  return [...needed.map(fileOf), ...sources];
}

function always(argv, env = {}) {
  return { first: argv, again: argv, env };
}

function write(folder, files) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** Files below the folder whose path fits, whatever is there. */
function filesIn(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => pattern.test(path) && !path.includes('/node_modules/'));
}

function onPath(program, args, version) {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 && version.test(stdout) ? program : null;
}

function fromPeers(file) {
  const folder = peersFolder();
  const path = folder === null ? null : join(folder, 'node_modules', file);
  return path !== null && existsSync(path) ? path : null;
}

let folderOfPeers;

/** `null` where the registry is out of reach. */
function peersFolder() {
  if (folderOfPeers !== undefined) return folderOfPeers;
  try {
    folderOfPeers = peers();
  } catch (error) {
    process.stderr.write(`Peers of bench/package.json cannot be installed: ${error.message}\n`);
    folderOfPeers = null;
  }
  return folderOfPeers;
}

function asked(program, args) {
  const words = execFileSync(program, args, { encoding: 'utf8' });
  return /\d+(\.\d+)+/.exec(words)?.[0] ?? words.trim();
}

function versionInPeers(name) {
  const file = join(peers(), 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

function usePeers(folder) {
  symlinkSync(join(peers(), 'node_modules'), join(folder, 'node_modules'));
}

/** As turbo names it. */
const arch = () => (process.arch === 'x64' ? '64' : process.arch);

function git(cwd, ...args) {
  execFileSync('git', args, { cwd });
}
