import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { loading, making, starting } from './apart.mjs';
import { inTemporaryFolder, inTemporaryFolderLater, median, timed } from './measure.mjs';
import { action as entry } from './program.mjs';
import { gitIn } from './workspace.mjs';

/** Before its first child: the look at the repository, and the workspace. */
const GIT_CALLS = 6;
/** What it makes on the disk before its first child, as counted by `fs`: the run, its git directory, the one of children, homes. */
const FOLDERS = 31;
const FLUSHES = 11;

/**
 * Milliseconds from the start of the Action's process to its first child, and with the same Node those of `node -e 0` and of a
 * program that starts as many processes of git, without and with as much code as a run has, and as many folders and flushes.
 */
export async function action(rounds, node) {
  const floor = [];
  const git = [];
  const code = [];
  const disk = [];
  const ours = [];
  const argv = [node, '--input-type=module', '--eval', starting(GIT_CALLS)];
  for (let round = 0; round < rounds; round++) {
    floor.push(timed({ argv: [node, '-e', '0'], cwd: '/' }));
    git.push(timed({ argv, cwd: '/' }));
    const withCode = loading() + argv.at(-1);
    code.push(timed({ argv: [...argv.slice(0, -1), withCode], cwd: '/' }));
    disk.push(
      inTemporaryFolder((cwd) =>
        timed({ argv: [...argv.slice(0, -1), making(FOLDERS, FLUSHES) + withCode], cwd }),
      ),
    );
    ours.push(await inTemporaryFolderLater((folder) => firstChild(node, folder)));
  }
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return {
    node: stdout.trim(),
    floor: median(floor),
    git: median(git),
    calls: GIT_CALLS,
    code: median(code),
    made: { folders: FOLDERS, flushes: FLUSHES },
    disk: median(disk),
    ours: median(ours),
  };
}

/** A job of a dispatched workflow whose checkpoint upload is still under way when the first phase starts. */
async function firstChild(node, folder) {
  const root = join(folder, 'checkout');
  mkdirSync(root);
  const mark = join(folder, 'mark');
  mkdirSync(mark);
  const script = `touch '${mark}/begun'`;
  const pipeline = `version: 1\nname: bench\npolicy: { isolation: off }\nphases: { a: { run: "${script}" } }\n`;
  writeFileSync(join(root, 'p.yml'), pipeline);
  const git = gitIn(root);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'start');
  const head = git('rev-parse', 'HEAD').toString().trim();
  const server = await slowServer();
  let watcher;
  const begun = new Promise((resolve) => {
    watcher = watch(mark, resolve);
  });
  const started = performance.now();
  const child = spawn(node, [entry], {
    cwd: root,
    env: jobEnv({ folder, root, head, api: `http://127.0.0.1:${server.address().port}` }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const words = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => words.push(part));
  const ended = new Promise((resolve) => {
    child.on('close', resolve);
  });
  const isBegun = await Promise.race([begun.then(() => true), ended.then(() => false)]);
  const ms = performance.now() - started;
  child.kill('SIGKILL');
  await ended;
  watcher.close();
  server.closeAllConnections();
  server.close();
  return isBegun ? { ms } : { error: Buffer.concat(words).toString().trim().split('\n').at(-1) };
}

/** Knows nothing, and takes no end of time to take an upload. */
function slowServer() {
  const server = createServer((request, response) => {
    if (request.url.startsWith('/twirp/')) return;
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end('{"message":"Not Found"}');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function jobEnv({ folder, root, head, api }) {
  const files = ['event.json', 'output', 'summary', 'env', 'path', 'state'];
  for (const file of files) writeFileSync(join(folder, file), file === 'event.json' ? '{}' : '');
  const scope = Buffer.from('{"scp":"Actions.Results:run:job"}').toString('base64url');
  return {
    PATH: process.env.PATH,
    HOME: folder,
    RUNNER_TEMP: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: root,
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_REPOSITORY: 'ann/project',
    GITHUB_SHA: head,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'ann',
    GITHUB_TRIGGERING_ACTOR: 'ann',
    GITHUB_JOB: 'work',
    GITHUB_WORKFLOW: 'bench',
    GITHUB_WORKFLOW_REF: 'ann/project/.github/workflows/bench.yml@refs/heads/main',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    ACTIONS_RUNTIME_TOKEN: `e30.${scope}.sign`,
    ACTIONS_RESULTS_URL: `${api}/`,
    ...inputs(),
  };
}

/** The defaults of action.yml, as the runner passes them. */
function inputs() {
  const text = readFileSync(join(entry, '../../action.yml'), 'utf8');
  const given = { pipeline: 'p.yml', token: 'token', 'job-token': 'token' };
  const blocks = text
    .slice(0, text.indexOf('\noutputs:'))
    .matchAll(/^ {2}([a-z-]+):\n((?: {4}.*\n)+)/gm);
  return Object.fromEntries(
    [...blocks].map(([, name, body]) => {
      const [, value = ''] = /^ {4}default: '?(.*?)'?$/m.exec(body) ?? [];
      return [`INPUT_${name.toUpperCase()}`, given[name] ?? value];
    }),
  );
}
