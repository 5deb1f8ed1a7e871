import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { commitOf } from '../../src/core/lib/brands.ts';
import { openRunnerDirectory } from '../../src/git/objects/runner-directory.ts';
import { findRepository } from '../../src/git/repository.ts';
import { few } from '../rig/long.ts';
import {
  runGit,
  type TemporaryRepository,
  temporaryRepository,
  writeFiles,
} from '../rig/repository.ts';
import { tree } from '../rig/tree.ts';
import { committed, workspaceScene } from '../rig/workspace-scene.ts';

few(5);

/** A repository of a child's at the path, whose configuration starts a program that leaves the canary. */
async function nestedRepository(path: string, canary: string): Promise<void> {
  await mkdir(path, { recursive: true });
  await runGit(path, ['init', '--quiet']);
  for (const [key, value] of Object.entries({ 'user.name': 'X', 'user.email': 'x@example.com' }))
    await runGit(path, ['config', key, value]);
  await writeFile(join(path, 'x.txt'), 'x\n');
  await runGit(path, ['add', '.']);
  await runGit(path, ['commit', '--quiet', '--message', 'x']);
  const program = join(dirname(canary), 'program');
  await writeFile(program, `#!/bin/sh\ntouch '${canary}'\n`);
  await chmod(program, 0o755);
  await runGit(path, ['config', 'core.fsmonitor', program]);
  // The trap works: otherwise it would prove nothing that it is not sprung.
  await runGit(path, ['status']);
  expect(existsSync(canary)).toBe(true);
  await rm(canary);
}

test.each(['untracked', 'at a submodule of the base'])(
  'row 14: a nested repository, %s, starts no program under the git of the runner: reader, writer, discard',
  async (kind) => {
    await using run = await workspaceScene({
      before: async (repo) => {
        if (kind === 'untracked') return;
        const head = await repo.git('rev-parse', 'HEAD');
        await repo.git('update-index', '--add', '--cacheinfo', `160000,${head},sub`);
        await repo.git('commit', '--quiet', '--message', 'with a submodule');
      },
    });
    const { work, repo, directory, write } = run;
    const canary = join(repo.home, 'canary');
    await nestedRepository(join(directory, 'sub'), canary);
    await write({ 'b.txt': 'b\n' });
    for (const _ of ['first', 'the index may know it by now']) {
      const { tracked, untracked } = await work.dirt();
      expect([...tracked, ...untracked].some((path) => /^sub/.test(path))).toBe(true);
      await expect(work.freeze()).rejects.toThrow(/sub/);
    }
    await work.discard();
    expect(existsSync(join(directory, 'sub/.git'))).toBe(false);
    expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
    expect(existsSync(canary)).toBe(false);
  },
);

test('row 42: changes with forged times are seen, by readers and writers alike, within one second', async () => {
  await using run = await workspaceScene();
  const { work, directory } = run;
  const file = join(directory, 'a.txt');
  const times = await stat(file);
  const seen: string[] = [];
  for (const text of ['b\n', 'c\n', 'd\n', 'e\n', 'f\n', 'g\n']) {
    await writeFile(file, text);
    await utimes(file, times.atime, times.mtime);
    expect((await work.dirt()).tracked).toEqual(['a.txt']);
    const commit = await committed(work);
    seen.push(`${await runGit(run.own.folder, ['show', `${commit}:a.txt`])}\n`);
  }
  expect(seen).toEqual(['b\n', 'c\n', 'd\n', 'e\n', 'f\n', 'g\n']);
  await writeFile(file, 'z\n');
  await utimes(file, times.atime, times.mtime);
  expect(await work.discard()).toEqual(['a.txt']);
  expect(await readFile(file, 'utf8')).toBe('g\n');
});

test('row 42: a file that was replaced by one of the same size and time is seen', async () => {
  await using run = await workspaceScene();
  const { work, directory } = run;
  const file = join(directory, 'a.txt');
  const { atime, mtime } = await stat(file);
  await writeFile(`${file}.new`, 'z\n');
  await utimes(`${file}.new`, atime, mtime);
  await rename(`${file}.new`, file);
  expect((await work.dirt()).tracked).toEqual(['a.txt']);
  expect((await work.freeze()).paths).toEqual(['a.txt']);
});

const SHARED_MEMORY = '/dev/shm';
const canMap =
  existsSync(SHARED_MEMORY) && spawnSync('python3', ['-c', 'import mmap']).status === 0;

/**
 * Writes through a mapping, once before it is told to go on and once after it: a tmpfs stamps no such write, ext4 only the first one
 * until the page is on the disk.
 */
const MAPPED = `
import mmap, sys
with open(sys.argv[1], "r+b") as file:
    bytes = mmap.mmap(file.fileno(), 0)
    bytes[0:1] = bytes[0:1]
    print("mapped", flush=True)
    sys.stdin.readline()
    bytes[0:1] = b"z"
`;

test.skipIf(!canMap).each([SHARED_MEMORY, tmpdir()])(
  'row 42: what is written through a mapping is seen by readers and writers: in %s',
  async (place) => {
    vi.stubEnv('TMPDIR', place);
    await using run = await workspaceScene();
    vi.unstubAllEnvs();
    const { work, directory } = run;
    const file = join(directory, 'a.txt');
    const writer = spawn('python3', ['-c', MAPPED, file], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(writer.stdout, 'data');
    expect((await work.dirt()).tracked).toEqual([]);
    writer.stdin.end('\n');
    expect(await once(writer, 'exit')).toEqual([0, null]);
    expect(await readFile(file, 'utf8')).toBe('z\n');
    expect((await work.dirt()).tracked).toEqual(['a.txt']);
    expect((await work.freeze()).paths).toEqual(['a.txt']);
  },
);

const NEW = 'about to be written\n';

/** A loose object with the name of one content and the bytes of another. */
async function plant(objects: string, text: string): Promise<string> {
  const whole = (content: string) => `blob ${Buffer.byteLength(content)}\0${content}`;
  const name = createHash('sha1').update(whole(text)).digest('hex');
  const file = join(objects, name.slice(0, 2), name.slice(2));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, deflateSync(whole('planted\n')), { mode: 0o444 });
  return name;
}

test.each([true, false])(
  'row 36: an object planted in the throwaway is not read back (sandboxed: %s)',
  async (isSandboxed) => {
    await using run = await workspaceScene({ isSandboxed });
    const { work, write, directory, repo } = run;
    await plant(join(directory, '.git/objects'), NEW);
    await write({ 'new.txt': NEW });
    const commit = await committed(work);
    expect(`${await runGit(run.own.folder, ['show', `${commit}:new.txt`])}\n`).toBe(NEW);
    await run.publish();
    expect(`${await repo.git('show', 'phasegate/t/r1:new.txt')}\n`).toBe(NEW);
    await repo.git('fsck', '--strict');
  },
);

test("row 36: an object planted in the person's store before the run is not taken for what a child wrote", async () => {
  await using run = await workspaceScene({
    before: (repo) => plant(join(repo.path, '.git/objects'), NEW),
  });
  const { work, write } = run;
  await write({ 'new.txt': NEW });
  const end = await work
    .freeze()
    .then(({ diff }) => diff)
    .catch(({ message }: Error) => message);
  expect(end).toMatch(/^The object [0-9a-f]{40} in the repository is forged/);
});

test('row 36: without a sandbox the objects of a child are copies: overwriting them reaches no other', async () => {
  await using run = await workspaceScene({ isSandboxed: false, files: { 'b.txt': 'b\n' } });
  const { own, work, directory, repo, write } = run;
  const before = [
    await tree(join(own.folder, 'objects')),
    await tree(join(repo.path, '.git/objects')),
  ];
  const objects = join(directory, '.git/objects');
  let overwritten = 0;
  for (const path of await readdir(objects, { recursive: true })) {
    if (!(await stat(join(objects, path))).isFile()) continue;
    await chmod(join(objects, path), 0o644);
    await writeFile(join(objects, path), 'overwritten');
    overwritten += 1;
  }
  expect(overwritten).toBeGreaterThan(2);
  expect([
    await tree(join(own.folder, 'objects')),
    await tree(join(repo.path, '.git/objects')),
  ]).toEqual(before);
  await write({ 'a.txt': 'changed\n' });
  await committed(work);
  await run.publish();
  await repo.git('fsck', '--strict');
});

const HOOKS = [
  'reference-transaction',
  'post-update',
  'pre-push',
  'pre-receive',
  'update',
  'post-receive',
  'proc-receive',
  'push-to-checkout',
  'pre-auto-gc',
  'post-checkout',
  'post-commit',
  'post-index-change',
  'fsmonitor-watchman',
];

test.each(['hooks', 'core.hooksPath'])(
  'row 13: no hook of the person runs when the branch is published: %s',
  async (kind) => {
    await using run = await workspaceScene();
    const { work, repo, write } = run;
    const canary = join(repo.home, 'canary');
    const folder = kind === 'hooks' ? join(repo.path, '.git/hooks') : join(repo.home, 'hooks');
    await mkdir(folder, { recursive: true });
    for (const name of HOOKS)
      await writeFile(join(folder, name), `#!/bin/sh\ntouch '${canary}'\n`, { mode: 0o755 });
    if (kind !== 'hooks') await repo.git('config', 'core.hooksPath', folder);
    await write({ 'a.txt': 'changed\n' });
    await committed(work);
    await run.publish();
    await write({ 'a.txt': 'changed again\n' });
    const commit = await committed(work);
    await run.publish();
    expect(await repo.git('for-each-ref', '--format=%(objectname)', 'refs/heads/phasegate')).toBe(
      commit,
    );
    expect(existsSync(canary)).toBe(false);
    // The trap works.
    await repo.git('update-ref', 'refs/heads/other', 'HEAD');
    expect(existsSync(canary)).toBe(true);
  },
);

test("row 16: the run's branch is not moved where it is checked out, also in another worktree", async () => {
  await using run = await workspaceScene();
  const { work, repo, write } = run;
  await write({ 'a.txt': 'first\n' });
  const first = await committed(work);
  await run.publish();
  const linked = join(repo.home, 'linked');
  await repo.git('worktree', 'add', '--quiet', linked, 'phasegate/t/r1');
  await write({ 'a.txt': 'second\n' });
  const second = await committed(work);
  expect(await run.publish()).toEqual([
    `The branch \`phasegate/t/r1\` is checked out in ${linked}, so it was not changed; the work of this run is on \`phasegate/t/r1-2\`. To update it: \`git merge phasegate/t/r1-2\`.`,
  ]);
  expect(await repo.git('rev-parse', 'phasegate/t/r1', 'phasegate/t/r1-2')).toBe(
    `${first}\n${second}`,
  );
  expect(await runGit(linked, ['status', '--porcelain'])).toBe('');
});

test('row 16: a symbolic ref at the name of the branch moves no other branch', async () => {
  await using run = await workspaceScene();
  const { work, repo, write } = run;
  const main = await repo.git('rev-parse', 'main');
  await repo.git('symbolic-ref', 'refs/heads/phasegate/t/r1', 'refs/heads/main');
  await write({ 'a.txt': 'changed\n' });
  const commit = await committed(work);
  await run.publish();
  expect(await repo.git('rev-parse', 'main', 'phasegate/t/r1-2')).toBe(`${main}\n${commit}`);
});

test('row 16: nor does one that a person made of the published branch, to a branch at the same commit', async () => {
  await using run = await workspaceScene();
  const { work, repo, write } = run;
  const branch = 'refs/heads/phasegate/t/r1';
  await write({ 'a.txt': 'first\n' });
  const first = await committed(work);
  await run.publish();
  await repo.git('branch', 'mine', first);
  await repo.git('symbolic-ref', branch, 'refs/heads/mine');
  await write({ 'a.txt': 'second\n' });
  const second = await committed(work);
  await run.publish();
  expect(await repo.git('symbolic-ref', branch)).toBe('refs/heads/mine');
  expect(await repo.git('rev-parse', 'mine', 'phasegate/t/r1-2')).toBe(`${first}\n${second}`);
});

test('row 13: a `.lfsconfig` of a child redirects nothing: it is protected, and no program of a filter runs', async () => {
  const program = { command: '' };
  await using run = await workspaceScene({
    files: {
      '.gitattributes': '*.bin filter=vault -text\n',
      'x.bin': 'pointer\n',
    },
    before: async (repo) => {
      program.command = `touch '${join(repo.home, 'canary')}'; cat`;
      for (const way of ['clean', 'smudge', 'process'])
        await repo.git('config', `filter.vault.${way}`, program.command);
    },
  });
  const { work, repo, write, directory } = run;
  expect(await readFile(join(directory, 'x.bin'), 'utf8')).toBe('pointer\n');
  await write({ '.lfsconfig': '[lfs]\n\turl = https://evil.test/\n', 'y.bin': 'content\n' });
  await expect(work.freeze()).rejects.toMatchObject({
    message: expect.stringContaining('filter=vault'),
  });
  await work.discard();
  await write({ '.lfsconfig': '[lfs]\n\turl = https://evil.test/\n' });
  const { facts } = await work.commit(await work.freeze(), 'change\n');
  expect(facts.protected).toEqual(['.lfsconfig']);
  expect(existsSync(join(repo.home, 'canary'))).toBe(false);
});

test('row 42: a write at a path that the sparse checkout skips is seen, and skipped files stay in the tree', async () => {
  await using run = await workspaceScene({
    files: { 'in/a.txt': 'a\n', 'out/b.txt': 'b\n', 'out/c.txt': 'c\n' },
    before: (repo) => repo.git('sparse-checkout', 'set', 'in'),
  });
  const { work, write, directory } = run;
  expect(existsSync(join(directory, 'out'))).toBe(false);
  await write({ 'out/b.txt': 'written by a child\n' });
  expect((await work.dirt()).tracked).toEqual(['out/b.txt']);
  const shown = await work.freeze().then(
    ({ paths }) => paths,
    ({ message }: Error) => [/out\/b\.txt/.exec(message)?.[0]],
  );
  expect(shown).toEqual(['out/b.txt']);
  await work.discard();
  expect(existsSync(join(directory, 'out/b.txt'))).toBe(false);
  await write({ 'in/a.txt': 'changed\n' });
  const commit = await committed(work);
  const names = await runGit(run.own.folder, ['ls-tree', '-r', '--name-only', commit]);
  expect(names).toBe('a.txt\nin/a.txt\nout/b.txt\nout/c.txt');
  expect(await runGit(run.own.folder, ['show', `${commit}:out/b.txt`])).toBe('b');
});

/** A folder of the person's outside of everything, that links may lead to. */
async function personsFolder({ home }: TemporaryRepository): Promise<string> {
  const path = join(home, 'important');
  await writeFiles(path, { 'file.txt': 'keep\n', 'sub/deep/file.txt': 'keep\n' });
  await mkdir(join(path, 'sub/.git'));
  await mkdir(join(path, '.git'));
  return path;
}

test.each(['a link to a folder', 'a link to nothing', 'a link in a circle', 'a file'])(
  'row 35: where a child puts %s for its `.git`, nothing is written or removed through it',
  async (kind) => {
    await using run = await workspaceScene();
    const { work, directory, repo, write } = run;
    const important = await personsFolder(repo);
    const before = await tree(important);
    const gitDir = join(directory, '.git');
    const forge = async () => {
      await rm(gitDir, { recursive: true, force: true });
      if (kind === 'a file') await writeFile(gitDir, `gitdir: ${important}\n`);
      else if (kind === 'a link to a folder') await symlink(important, gitDir);
      else await symlink(kind === 'a link to nothing' ? '/nowhere' : '.git', gitDir);
    };
    await forge();
    await write({ 'a.txt': 'changed\n' });
    await committed(work);
    expect((await lstat(gitDir)).isDirectory()).toBe(true);
    await forge();
    await work.discard();
    expect(await runGit(directory, ['log', '-1', '--format=%s'])).toBe('change');
    await forge();
    await work.close(false);
    expect(await tree(important)).toEqual(before);
  },
);

test.each(['discard', 'freeze'])(
  'row 35: an ignored link in the place of a tracked folder leads nobody out: %s',
  async (what) => {
    await using run = await workspaceScene({
      files: {
        'sub/deep/file.txt': 'ours\n',
        'sub/file.txt': 'ours\n',
        '.gitattributes': '*.txt text\n',
      },
    });
    const { work, directory, repo, write } = run;
    const important = await personsFolder(repo);
    const before = await tree(important);
    await rm(join(directory, 'sub'), { recursive: true });
    await symlink(important, join(directory, 'sub'));
    await write({ '.gitignore': 'sub\n' });
    if (what === 'freeze')
      await expect(work.freeze()).rejects.toThrow(
        /`sub` cannot be part of a change: it is ignored, and replaces a tracked folder/,
      );
    await work.discard();
    expect(await tree(important)).toEqual(before);
    expect(await readFile(join(directory, 'sub/file.txt'), 'utf8')).toBe('ours\n');
    expect((await lstat(join(directory, 'sub'))).isDirectory()).toBe(true);
  },
);

test.each(['sub', 'in/sub'])(
  'row 35: a link in the place of the submodule %s leads nobody out',
  async (path) => {
    await using other = await temporaryRepository({ files: { 'file.txt': 'theirs\n' } });
    await using run = await workspaceScene({
      before: async (repo) => {
        const allowed = ['-c', 'protocol.file.allow=always'];
        await repo.git(...allowed, 'submodule', '--quiet', 'add', other.path, path);
        await repo.commit('with a submodule');
      },
    });
    const { work, directory, repo, write } = run;
    const important = await personsFolder(repo);
    const before = await tree(important);
    expect(await readFile(join(directory, path, 'file.txt'), 'utf8')).toBe('theirs\n');
    const [top = ''] = path.split('/');
    await rm(join(directory, top), { recursive: true });
    await symlink(important, join(directory, top));
    await write({ '.gitignore': `${top}\n` });
    await expect(work.freeze()).rejects.toThrow(/sub/);
    await work.setUp();
    await work.discard();
    expect(await tree(important)).toEqual(before);
    expect(await readFile(join(directory, path, 'file.txt'), 'utf8')).toBe('theirs\n');
  },
);

test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  ['attributes of the base', { '.gitattributes': 'a.txt -diff\n' }, {}],
  ['attributes of its own git', {}, { '.git/info/attributes': '* -diff -text\n' }],
  ['an index that is told to overlook it', {}, {}],
  ['rules that ignore it', {}, { '.git/info/exclude': '*\n', '.gitignore': 'a.txt\n' }],
  [
    'a setting of its own git',
    {},
    { '.git/config': '[core]\n\tignoreStat = true\n[diff]\n\tignoreSubmodules = all\n' },
  ],
])(
  'row 42: a change is counted line by line whatever hides it: %s',
  async (what, files, written) => {
    await using run = await workspaceScene({ files });
    const { work, write, directory } = run;
    if (what.startsWith('an index'))
      for (const how of ['--assume-unchanged', '--skip-worktree'])
        await runGit(directory, ['update-index', how, 'a.txt']);
    await write({ 'a.txt': 'a\nb\nc\n', ...written });
    const { paths, insertions, deletions } = await work.freeze();
    const more = '.gitignore' in written ? 1 : 0;
    expect(paths).toContain('a.txt');
    expect([insertions, deletions]).toEqual([2 + more, 0]);
  },
);

test('row 42: NUL bytes hide no lines from the count, and are named', async () => {
  await using run = await workspaceScene();
  const { work, write } = run;
  await write({ 'a.txt': `\0\n${'x\n'.repeat(40)}` });
  const frozen = await work.freeze();
  expect([frozen.insertions, frozen.deletions]).toEqual([41, 1]);
  const { facts } = await work.commit(frozen, 'change\n');
  expect([facts.lines, facts.risks.length]).toEqual([42, 1]);
  expect(JSON.stringify(facts.risks)).toContain('a.txt');
});

test('row 42: a mode is a change, and named', async () => {
  await using run = await workspaceScene();
  const { work, directory } = run;
  await chmod(join(directory, 'a.txt'), 0o755);
  const frozen = await work.freeze();
  expect(frozen.paths).toEqual(['a.txt']);
  const { facts } = await work.commit(frozen, 'change\n');
  expect(JSON.stringify(facts.risks)).toContain('a.txt');
});

test('row 42: line ends that git converts change nothing, and `verify` sees what is stored', async () => {
  await using run = await workspaceScene({ files: { '.gitattributes': '*.txt text eol=lf\n' } });
  const { work, write, directory } = run;
  await write({ 'a.txt': 'a\r\nb\r\n' });
  const { insertions, deletions } = await work.freeze();
  expect([insertions, deletions]).toEqual([1, 0]);
  expect(await readFile(join(directory, 'a.txt'), 'utf8')).toBe('a\nb\n');
});

test.each(['commit', 'discard', 'freeze'])(
  'row 16: what a child did to its git is gone for the next one: after %s',
  async (what) => {
    await using run = await workspaceScene();
    const { work, directory, write } = run;
    const git = (...args: readonly string[]) => runGit(directory, args);
    await write({ 'a.txt': 'changed\n' });
    // Scripts that verify the change run before it is committed.
    const frozen = what === 'commit' ? await work.freeze() : null;
    await git('config', 'user.email', 'evil@example.com');
    await write({
      '.git/hooks/pre-commit': 'exit 1\n',
      '.git/index.lock': '',
    });
    await git('tag', 'v1');
    await git('update-ref', 'refs/heads/main', await git('commit-tree', 'HEAD^{tree}', '-m', 'x'));
    await git('symbolic-ref', 'HEAD', 'refs/heads/other');
    if (frozen !== null) await work.commit(frozen, 'change\n');
    else if (what === 'discard') await work.discard();
    else await work.freeze();
    expect(await git('for-each-ref', '--format=%(refname)')).toBe(
      'refs/heads/main\nrefs/heads/phasegate/t/r1',
    );
    expect(await git('symbolic-ref', 'HEAD')).toBe('refs/heads/phasegate/t/r1');
    expect(await git('log', '--format=%s', 'main')).toBe('start');
    expect(await git('config', 'user.email')).toBe('person@example.com');
    expect(await readdir(join(directory, '.git/hooks'))).toEqual([]);
    expect(existsSync(join(directory, '.git/index.lock'))).toBe(false);
  },
);

test('row 36: a commit that came into the repository since is hashed when it is brought in', async () => {
  await using run = await workspaceScene();
  const { repo, own } = run;
  const open = async (commit: string) => {
    const repository = await findRepository(repo.path);
    const { folder, branch } = own;
    const options = { repository, folder, branch, stores: [], copies: async () => false };
    const opened = await openRunnerDirectory({ ...options, commits: [commitOf(commit)] });
    await opened[Symbol.asyncDispose]();
  };
  await repo.write({ 'more.txt': 'sound\n' });
  await open(await repo.commit('sound'));
  await repo.write({ 'more.txt': NEW });
  const forged = await repo.commit('forged');
  await rm(join(repo.path, '.git/objects', await objectPath(repo, `${forged}:more.txt`)));
  await plant(join(repo.path, '.git/objects'), NEW);
  await expect(open(forged)).rejects.toThrow(
    `The commit ${forged.slice(0, 12)} of the run is not in`,
  );
});

async function objectPath(repo: TemporaryRepository, name: string): Promise<string> {
  const object = await repo.git('rev-parse', name);
  return `${object.slice(0, 2)}/${object.slice(2)}`;
}
