import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, readlinkSync, type Stats } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { requiredProgram } from '../../src/process/programs.ts';
import { thisMachine, unshareArguments } from '../../src/sandbox/machine.ts';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { randomFrom, seedOf } from '../rig/random.ts';
import { runGit, writeFiles } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

few(1);

const AGENT = fileURLToPath(new URL('../rig/differential-agent.mjs', import.meta.url));

/** By its path: which `git` a child finds on its PATH is its own affair. */
const GIT = requiredProgram('git');
const LOOK = ['status --porcelain', 'fsck --strict', 'log --format=%s -1']
  .map((what) => `'${GIT}' ${what}`)
  .join(' && ');

type Action = readonly [verb: string, target: string];

/** What a child can do to a file or folder. */
const VERBS = [
  ...['overwrite', 'truncate', 'flip', 'configure', 'remove', 'folder', 'pipe', 'lock', 'close'],
  'link to a file of the person',
  'link to the home of the person',
  'link to the git of the person',
  'link to nothing',
];

/** Of its `.git`. */
const GIT_TARGETS = [
  ...['HEAD', 'ORIG_HEAD', 'FETCH_HEAD', 'MERGE_HEAD', 'config', 'config.worktree', 'commondir'],
  ...['gitdir', 'description', 'index', 'packed-refs', 'shallow', 'refs/heads', 'refs/tags/v1'],
  ...['refs/heads/main', 'refs/remotes/origin/main', 'refs/stash', 'refs/replace/x', 'logs/HEAD'],
  ...[
    'logs/refs/heads/main',
    'hooks/pre-commit',
    'hooks/reference-transaction',
    'hooks/post-index-change',
  ],
  ...[
    'hooks/fsmonitor-watchman',
    'info/exclude',
    'info/attributes',
    'info/grafts',
    'info/sparse-checkout',
  ],
  ...['objects', 'objects/pack', 'objects/info/alternates', 'objects/info/commit-graph'],
  ...['worktrees/x/gitdir', 'modules/x/config', 'rebase-merge/done', 'lfs/objects'],
].map((path) => `git/${path}`);

const HOME_TARGETS = [
  ...['.gitconfig', '.npmrc', '.bashrc', '.profile', '.config/git/config', '.config/git/ignore'],
  ...[
    '.config/git/attributes',
    '.ssh/config',
    '.netrc',
    '.config/gh/hosts.yml',
    '.git-credentials',
  ],
].map((path) => `home/${path}`);

/** The person's own, by their paths: only where a sandbox is there to hold them. */
const PERSONS_TARGETS = [
  ...['repo/.git/objects', 'repo/.git/config', 'repo/.git/refs/heads/main', 'repo/.git/index'],
  ...['repo/a.txt', 'repo/.phasegate', 'home/.gitconfig', 'home/keep/file.txt'],
].map((path) => `person/${path}`);

/** Programs where the PATH of the runner has relative entries, or leads into a repository. */
const PATH_TARGETS = ['git', 'bwrap', 'unshare', 'node', 'sh', 'npm', 'setpriv'].flatMap(
  (program) => ['node_modules/.bin', '.'].map((folder) => `${folder}/${program}`),
);

/** The whole `.git`, alone in a phase. */
const WHOLE: readonly Action[] = [
  ...['remove', 'folder', 'pipe', 'close', 'flip', 'overwrite', 'configure'],
  ...VERBS.filter((verb) => verb.startsWith('link')),
  'link upwards',
].map((verb): Action => [verb, 'git/']);

const COMMANDS: readonly Action[] = [
  'add --all',
  'commit --quiet --message own',
  'stash',
  'tag v2',
  'branch --force main HEAD',
  'replace --force HEAD HEAD~1',
  'notes add --message x',
  'remote add evil https://evil.test/x',
  'worktree add --quiet .git/tree',
  'symbolic-ref HEAD refs/heads/main',
  'update-index --assume-unchanged a.txt',
  'update-index --skip-worktree a.txt',
  'rm --quiet --cached a.txt',
  'reflog expire --expire=now --all',
  'repack -a -d -q',
  'gc --quiet --prune=now',
  'checkout --quiet --orphan fresh',
  'update-ref -d refs/heads/main',
].map((command): Action => ['run', command]);

/** In places where no change can hold them, or where the runner reads: one phase each, which may fail. */
const REFUSED: readonly Action[] = [
  ...[
    'env/PHASEGATE_RESULT',
    'env/PHASEGATE_PROMPT',
    'env/PHASEGATE_ARTIFACTS',
    'folder',
    '.gitattributes',
    'new/path',
  ].flatMap((target) =>
    VERBS.filter((verb) => /^link|^pipe|^folder/.test(verb)).map((verb): Action => [verb, target]),
  ),
  ...['nested', 'new/nested', 'folder', 'folder/x'].map((target): Action => ['nested', target]),
  ['link upwards', 'folder'],
];

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** No two of a group in one place, nor one in another. */
function grouped(actions: readonly Action[], size: number): readonly (readonly Action[])[] {
  const groups: Action[][] = [];
  for (const action of actions) {
    const [, target] = action;
    const clashes = ([, other]: Action) =>
      `${other}/`.startsWith(`${target}/`) || `${target}/`.startsWith(`${other}/`);
    const group = groups.find((one) => one.length < size && !one.some(clashes));
    if (group === undefined) groups.push([action]);
    else group.push(action);
  }
  return groups;
}

interface Mode {
  readonly name: string;
  readonly holdsFiles: boolean;
  readonly missing: string | null;
}

const machine = await thisMachine();
const reason = (layer: { readonly works: boolean }): string | null =>
  layer.works ? null : JSON.stringify(layer);

/** The program itself says so: the machine is not asked for it where bubblewrap works. */
function unshareProblem(): string | null {
  const tried = spawnSync(requiredProgram('unshare'), [...unshareArguments(), 'true'], {
    encoding: 'utf8',
  });
  return tried.status === 0 ? null : `unshare: ${tried.error?.message ?? tried.stderr}`;
}

const MODES: readonly Mode[] = [
  { name: 'bubblewrap', holdsFiles: true, missing: reason(machine.bubblewrap) },
  { name: 'unshare alone', holdsFiles: false, missing: unshareProblem() },
];

/** A person's repository and home, both with something to lose. */
async function scene({ holdsFiles }: Mode) {
  const folder = await temporaryFolder();
  const root = folder.path;
  const [repo, home, shims] = [join(root, 'repo'), join(root, 'home'), join(root, 'shims')];
  for (const path of [repo, home, shims]) await mkdir(path);
  await writeFiles(home, {
    '.gitconfig': '[user]\n\tname = Person\n',
    '.npmrc': 'x=1\n',
    'keep/file.txt': 'keep\n',
    'keep/.git/config': 'keep\n',
  });
  const git = (...args: readonly string[]) => runGit(repo, args);
  await git('init', '--quiet', '--initial-branch=main');
  await git('config', 'user.name', 'Person');
  await git('config', 'user.email', 'person@example.com');
  await writeFiles(repo, {
    'a.txt': 'at first\n',
    'folder/x': 'x\n',
    'bin/git': '#!/bin/sh\nexit 1\n',
  });
  await chmod(join(repo, 'bin/git'), 0o755);
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'packed');
  await git('repack', '-a', '-d', '-q');
  await git('tag', '--annotate', '--message', 'v1', 'v1');
  await writeFiles(repo, { 'stashed.txt': 's\n' });
  await git('stash', '--include-untracked', '--quiet');
  if (!holdsFiles) await writeFile(join(shims, 'bwrap'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const canary = join(root, 'canary');
  return {
    ...{ root, repo, home, git },
    runs: async (run: string, phases: Readonly<Record<string, unknown>>) => {
      const text = { version: 1, name: 'differential', ...pipelineOf(phases, { root, canary }) };
      await writeFiles(repo, { 'p.yml': JSON.stringify(text) });
      await git('add', 'p.yml');
      await git('commit', '--quiet', '--message', 'pipeline');
      const before = snapshot(root);
      const args = ['run', 'p.yml', '--run', run, '--json'];
      const env = {
        PATH: `${shims}:.:bin:node_modules/.bin:${process.env.PATH}`,
        PHASEGATE_SANDBOX_WRITE: '',
      };
      const ended = await phasegate({ path: repo, home }, args, { env });
      return { before, after: snapshot(root), ended };
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

interface Roots {
  readonly root: string;
  readonly canary: string;
}

/** One agent for each phase that has actions. */
function pipelineOf(phases: Readonly<Record<string, unknown>>, { root, canary }: Roots) {
  const agents: Record<string, unknown> = {};
  const made: Record<string, unknown> = {};
  for (const [name, phase] of Object.entries(phases)) {
    if (!Array.isArray(phase)) {
      made[name] = phase;
      continue;
    }
    const argument = JSON.stringify({ name, git: GIT, canary, person: root, actions: phase });
    agents[name] = { use: 'command', run: [process.execPath, AGENT, argument] };
    made[name] = { agent: name, access: 'write', prompt: 'Do it.' };
  }
  return { agents, phases: made };
}

/** Everything below: path → mode, time and bytes; what a run may leave is left out, and so are times of packs. */
function snapshot(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const toVisit = [''];
  for (let folder = toVisit.pop(); folder !== undefined; folder = toVisit.pop()) {
    for (const name of readdirSync(join(root, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (OWN.test(path)) continue;
      const stats = lstatSync(join(root, path));
      found.set(path, `${stats.mode.toString(8)} ${contentOf(join(root, path), stats)}`);
      if (stats.isDirectory()) toVisit.push(path);
    }
  }
  return found;
}

function contentOf(path: string, stats: Stats): string {
  if (stats.isDirectory()) return '';
  if (stats.isSymbolicLink()) return `-> ${readlinkSync(path)}`;
  const time = path.includes('/objects/') ? '' : stats.mtimeMs;
  return `${time} ${readFileSync(path, 'latin1')}`;
}

/** The runs' own folders, their branches, and the caches. */
const OWN = /^(?:repo\/\.phasegate|home\/\.cache|repo\/\.git\/(?:logs\/)?refs\/heads\/phasegate)$/;

/** A run adds packs for its branch, and changes nothing else. */
function expectUntouched(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  const changed = [...before]
    .filter(([path, bytes]) => after.get(path) !== bytes)
    .map(([path]) => path);
  const added = [...after.keys()].filter((path) => !before.has(path));
  expect(changed).toEqual([]);
  expect(
    added.filter((path) => !/^repo\/\.git\/objects\/pack\/pack-[0-9a-f]+\.\w+$/.test(path)),
  ).toEqual([]);
}

const seed = seedOf(process.env);

for (const mode of MODES) {
  test(`row 36: nothing that a child does to git, homes, links, programs and times reaches a person: ${mode.name}`, async ({
    skip,
  }) => {
    if (mode.missing !== null) skip(`${mode.name} does not work here: ${mode.missing}`);
    const random = randomFrom(seed);
    process.stdout.write(`PHASEGATE_TEST_SEED=${seed}\n`);
    await using person = await scene(mode);
    // Homes of agents are the person's own without a sandbox.
    const targets = [
      ...GIT_TARGETS,
      ...(mode.holdsFiles ? [...HOME_TARGETS, ...PERSONS_TARGETS] : []),
    ];
    // A home lasts: a pipe in it would make the git of later children wait for ever, until their time is over.
    const product = targets
      .flatMap((target) => VERBS.map((verb): Action => [verb, target]))
      .filter(([verb, target]) => verb !== 'pipe' || !target.startsWith('home/'));
    const drawn = [
      ...shuffled(product, random).slice(0, 90),
      ...PATH_TARGETS.map((target): Action => ['overwrite', target]),
    ];
    const alone = shuffled(WHOLE, random).slice(0, 3);
    const groups = [
      ...grouped(shuffled(drawn, random), 36),
      COMMANDS,
      ...alone.map((action) => [action]),
    ];
    const phases: Record<string, unknown> = {};
    for (const [index, group] of groups.entries()) phases[`p${index}`] = group;
    const last = `p${groups.length - 1}`;
    phases.look = { needs: Object.keys(phases), run: LOOK };
    phases.approve = { needs: ['look'], gate: { environment: 'release' } };
    phases.after = { needs: ['approve'], run: 'true' };
    const { before, after, ended } = await person.runs('r1', phases);
    expect(ended.code, ended.stdout + ended.stderr).toBe(3);
    const words = (await said(person.repo, 'r1', Object.keys(phases))).join('\n');
    const count = groups.flat().length;
    expect(words.split('\n').length).toBeGreaterThanOrEqual(count);
    expect(words.match(/^did /gm)?.length).toBeGreaterThan(60);
    expectUntouched(before, after);

    // The runner's own objects are those of the person, byte for byte, and sound.
    const own = join(person.repo, '.phasegate/runs/r1/git');
    const objects = [...before].filter(([path]) =>
      /^repo\/\.git\/objects\/(?:..\/|pack\/pack-.*\.(?:pack|idx)$)/.test(path),
    );
    expect(objects.length).toBeGreaterThan(3);
    for (const [path, bytes] of objects) {
      const there = readFileSync(join(own, path.replace('repo/.git/', '')), 'latin1');
      expect(bytes.endsWith(` ${there}`), path).toBe(true);
    }
    await runGit(own, ['--git-dir=.', 'fsck', '--full', '--strict']);

    // What is delivered is what the gate showed, and that is what the children wrote last.
    const journal = await readFile(join(person.repo, '.phasegate/runs/r1/journal.jsonl'), 'utf8');
    const events = journal
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const gate = events
      .map(({ event = {}, ...rest }) => ({ ...rest, ...event }))
      .find(({ type }) => type === 'gateOpened');
    const { branch = '' } = ended.json();
    expect(await person.git('rev-parse', `${branch}^{tree}`)).toBe(gate.tree);
    const names = (await person.git('diff', '--name-only', 'main', branch ?? '')).split('\n');
    expect(gate.evidence.files).toBe(names.length);
    const wanted = [
      'a.txt',
      ...groups.map((_, index) => `by/p${index}.txt`),
      ...PATH_TARGETS.map((target) => target.replace(/^\.\//, '')),
    ];
    expect(names.sort()).toEqual(wanted.sort());
    expect(await person.git('show', `${branch}:a.txt`)).toBe(last.padEnd(7));
    expect(await person.git('log', '--format=%s', branch ?? '')).not.toContain('own');
    await person.git('fsck', '--full', '--strict');
    expect(snapshot(person.root).has('canary')).toBe(false);
  }, 180_000);

  test(`row 35: links, pipes, folders and repositories where the runner reads and writes lead nobody out: ${mode.name}`, async ({
    skip,
  }) => {
    if (mode.missing !== null) skip(`${mode.name} does not work here: ${mode.missing}`);
    const random = randomFrom(seed + 1);
    process.stdout.write(`PHASEGATE_TEST_SEED=${seed}\n`);
    await using person = await scene(mode);
    const drawn = shuffled(REFUSED, random).slice(0, 8);
    const phases = Object.fromEntries(drawn.map((action, index) => [`q${index}`, [action]]));
    const { before, after, ended } = await person.runs('r1', phases);
    expect([0, 1]).toContain(ended.code);
    expectUntouched(before, after);
    expect(after.has('canary')).toBe(false);
    const did = (await said(person.repo, 'r1', Object.keys(phases))).filter((line) =>
      line.startsWith('did '),
    );
    expect(did.length).toBeGreaterThanOrEqual(drawn.length / 2);
    // Where every phase was refused there is no commit, and so no branch.
    const { branch, commit, phases: ends } = ended.json();
    const succeeded = Object.entries(ends).filter(([, { status }]) => status === 'succeeded');
    const names =
      commit === null ? [] : (await person.git('ls-tree', '-r', '--name-only', branch)).split('\n');
    expect(names.filter((name) => name.startsWith('by/')).sort()).toEqual(
      succeeded.map(([name]) => `by/${name}.txt`).sort(),
    );
    // Whatever was taken holds no repository, and no link that leads out.
    const modes = commit === null ? '' : await person.git('ls-tree', '-r', branch);
    expect(modes).not.toMatch(/^1[26]0000 /m);
  }, 180_000);
}

async function said(
  repo: string,
  run: string,
  phases: readonly string[],
): Promise<readonly string[]> {
  const logs = phases.map((phase) =>
    join(repo, '.phasegate/runs', run, 'phases', phase, '1/output.log'),
  );
  const texts = await Promise.all(logs.map((log) => readFile(log, 'utf8').catch(() => '')));
  return texts
    .flatMap((text) => text.split('\n'))
    .filter((line) => /^(?:did|could not) /.test(line));
}
