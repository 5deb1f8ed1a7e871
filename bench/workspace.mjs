import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTemporaryFolder, median, timed } from './measure.mjs';
import { cli } from './program.mjs';

/** What a run's own workspace costs: time beside `git worktree add`, and processes of git. */
export async function workspace(rounds, files, from) {
  return { files, ...(await making(rounds, files, from)), processes: processes() };
}

/** Milliseconds for the files of a workspace, and for a worktree of the same commit; samples take turns. */
async function making(rounds, files, from) {
  const base = mkdtempSync(join(tmpdir(), 'phasegate-bench-'));
  try {
    const make = await maker(from);
    const root = repository(join(base, 'repository'), files);
    const [ours, theirs] = [[], []];
    for (let round = 0; round < rounds; round++) {
      theirs.push(worktree(root, join(base, `worktree-${round}`)));
      ours.push(await make(root, join(base, `ours-${round}`)));
    }
    return { ours: median(ours), theirs: median(theirs) };
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

/** As a run does it before its first phase: from the look for the repository to the last file. */
async function maker(from) {
  const { findRepository } = await from('git/repository');
  const { openRunnerDirectory } = await from('git/objects/runner-directory');
  const { openWorkspace } = await from('workspace/open');
  const shared = { branch: 'phasegate/bench/r1', stores: [], copies: async () => false };
  const author = { name: 'Bench', email: 'bench@example.com' };
  const isSandboxed = async () => true;
  return async (root, home) => {
    const started = performance.now();
    const repository = await findRepository(root);
    const base = repository.head;
    const folder = join(home, 'git');
    const own = await openRunnerDirectory({ repository, folder, commits: [base], ...shared });
    const place = { repository, own, name: 'r1', base, files: 'folder', home: join(home, 'work') };
    const opened = openWorkspace({ ...place, carry: [], protect: [], author, isSandboxed });
    await opened.enter();
    const ms = performance.now() - started;
    await own[Symbol.asyncDispose]();
    rmSync(home, { recursive: true, force: true });
    return { ms };
  };
}

export function repository(root, files) {
  mkdirSync(root, { recursive: true });
  const git = gitIn(root);
  git('init', '--quiet', '--initial-branch=main');
  for (let at = 0; at < files; at++) {
    const folder = join(root, `d${at % 97}`, `e${at % 31}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `f${at}`), `${at}\n`.repeat(20));
  }
  git('add', '--all');
  git('commit', '--quiet', '--message', 'start');
  git('gc', '--quiet');
  return root;
}

export function gitIn(root) {
  const who = ['user.name=Bench', 'user.email=bench@example.com', 'maintenance.auto=false'];
  const settings = who.flatMap((one) => ['-c', one]);
  return (...args) => execFileSync('git', [...settings, ...args], { cwd: root, stdio: 'pipe' });
}

function worktree(root, path) {
  const argv = ['git', 'worktree', 'add', '--quiet', '--detach', path, 'HEAD'];
  const result = timed({ argv, cwd: root });
  gitIn(root)('worktree', 'remove', '--force', path);
  return result;
}

/** Processes of git, its own children apart, of a run with one writer and one reader, and of each further writer. */
function processes() {
  const of = (writers) => countedRun(writers);
  const [one, two, three] = [1, 2, 3].map(of);
  return { one, further: Math.max(two - one, three - two) };
}

function countedRun(writers) {
  return inTemporaryFolder((base) => {
    const root = repository(join(base, 'repository'), 10);
    const phases = {};
    for (let at = 0; at < writers; at++) {
      const needs = at === 0 ? {} : { needs: `w${at - 1}` };
      phases[`w${at}`] = { ...needs, access: 'write', run: `echo ${at} > w${at}` };
    }
    phases.look = { needs: `w${writers - 1}`, run: 'true' };
    writeFileSync(join(root, 'p.yml'), JSON.stringify({ version: 1, name: 'bench', phases }));
    gitIn(root)('add', 'p.yml');
    gitIn(root)('commit', '--quiet', '--message', 'pipeline');
    return gitCalls([process.execPath, cli, 'run', 'p.yml'], root);
  });
}

/** How many processes of git a command starts, its own children apart. */
export function gitCalls(argv, cwd) {
  return inTemporaryFolder((base) => {
    const git = execFileSync('sh', ['-c', 'command -v git']).toString().trim();
    const log = join(base, 'log');
    writeFileSync(log, '');
    writeFileSync(join(base, 'git'), `#!/bin/sh\necho x >> '${log}'\nexec '${git}' "$@"\n`);
    chmodSync(join(base, 'git'), 0o755);
    const env = { PATH: `${base}:${process.env.PATH}`, XDG_CACHE_HOME: join(base, 'cache') };
    timed({ argv, cwd, env });
    return readFileSync(log, 'utf8').length / 2;
  });
}
