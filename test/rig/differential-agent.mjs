// node differential-agent.mjs ACTIONS: does to git, homes and links what test/hostile/differential.test.ts has drawn, as a child
// of a phase. ACTIONS is JSON: { name, git, canary, person, actions: [[verb, target], …] }. Nothing that fails stops it.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const { name, git, canary, person, actions } = JSON.parse(process.argv[2]);
const PROGRAM = `#!/bin/sh\ntouch '${canary}'\n`;
/** Without the arguments that git adds, which would be files in the workspace. */
const TOUCH = `sh -c \\"touch '${canary}'\\"`;
const EVIL = `[core]
\tfsmonitor = ${TOUCH}
\thooksPath = ${process.cwd()}/hooks
\tpager = ${TOUCH}
\tsshCommand = ${TOUCH}
[diff]
\texternal = ${TOUCH}
[filter "x"]
\tclean = ${TOUCH}
\tsmudge = ${TOUCH}
[alias]
\tls-files = !${TOUCH}
\tupdate-index = !${TOUCH}
[include]
\tpath = ${process.cwd()}/hooks/config
`;

/** `git/…` is below the `.git` of the workspace, `home/…` below the home, `env/NAME` what a variable names. */
function placeOf(target) {
  const [root, ...rest] = target.split('/');
  const path = rest.join('/');
  if (root === 'git') return join(process.cwd(), '.git', path);
  if (root === 'home') return join(homedir(), path);
  if (root === 'env') return process.env[path] ?? '/nowhere';
  if (root === 'person') return join(person, path);
  return join(process.cwd(), target);
}

/** Also at the end of links: to open one waits for ever, and no other action would be done. */
function isPipe(path) {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFIFO() === true;
  } catch {
    return false;
  }
}

/** Every file below a folder, the file itself, or a place where nothing is yet; without pipes. */
const filesAt = (path) => entriesAt(path).filter((file) => !isPipe(file));

function entriesAt(path) {
  if (!existsSync(path) || !lstatSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entriesAt(join(path, entry.name)) : [join(path, entry.name)],
  );
}

function put(path, text) {
  if (isPipe(path)) throw new Error('it is a pipe');
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) chmodSync(path, 0o755);
  writeFileSync(path, text, { mode: 0o755 });
}

function replaced(path, by) {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  by(path);
}

const linked = (to) => (path) => replaced(path, () => symlinkSync(to, path));

const VERBS = {
  overwrite: (path) => {
    for (const file of filesAt(path)) put(file, PROGRAM);
  },
  truncate: (path) => {
    for (const file of filesAt(path)) put(file, '');
  },
  flip: (path) => {
    for (const file of filesAt(path)) {
      const bytes = readFileSync(file);
      const { atime, mtime } = lstatSync(file);
      put(
        file,
        bytes.map((byte) => byte ^ 1),
      );
      utimesSync(file, atime, mtime);
    }
  },
  configure: (path) => put(path, EVIL),
  remove: (path) => rmSync(path, { recursive: true }),
  folder: (path) => replaced(path, () => put(join(path, 'x'), PROGRAM)),
  pipe: (path) => replaced(path, () => spawnSync('/usr/bin/mkfifo', [path])),
  lock: (path) => put(`${path}.lock`, 'x'),
  close: (path) => chmodSync(path, 0o000),
  'link to a file of the person': linked(join(person, 'repo/a.txt')),
  'link to the home of the person': linked(join(person, 'home')),
  'link to the git of the person': linked(join(person, 'repo/.git')),
  'link to nothing': linked('/nowhere/at/all'),
  'link upwards': linked('..'),
  run: (_, target) => {
    const { status, stderr } = spawnSync(git, target.split(' '), { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr.split('\n', 1)[0]);
  },
  nested: (path) => {
    mkdirSync(path, { recursive: true });
    spawnSync(git, ['init', '--quiet', path]);
    put(join(path, '.git/config'), `${EVIL}[core]\n\trepositoryformatversion = 0\n`);
  },
};

// A change of its own, whose times and sizes give nothing away.
const before = lstatSync('a.txt');
writeFileSync('a.txt', `${name.padEnd(7)}\n`);
utimesSync('a.txt', before.atime, before.mtime);
mkdirSync('by', { recursive: true });
writeFileSync(`by/${name}.txt`, `by ${name}\n`);
for (const [verb, target] of actions) {
  try {
    VERBS[verb](placeOf(target), target);
    process.stdout.write(`did ${verb} ${target}\n`);
  } catch (error) {
    process.stdout.write(`could not ${verb} ${target}: ${error.code ?? error.message}\n`);
  }
}
