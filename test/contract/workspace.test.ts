import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Commit } from '../../src/core/lib/brands.ts';
import { openRunnerDirectory } from '../../src/git/objects/runner-directory.ts';
import { publish } from '../../src/git/publish/publish.ts';
import { findRepository } from '../../src/git/repository.ts';
import type { Workspace } from '../../src/ports.ts';
import { recoverCheckout } from '../../src/workspace/checkout.ts';
import { openWorkspace } from '../../src/workspace/open.ts';
import { few } from '../rig/long.ts';
import {
  runGit,
  type TemporaryRepository,
  temporaryRepository,
  writeFiles,
} from '../rig/repository.ts';
import { runOf } from '../rig/run-id.ts';

few(5);

const BRANCH = 'phasegate/fix/r1';
const MESSAGE = 'fix: it\n\nPhasegate-Run: r1\n';
const FILES = {
  '.gitignore': 'build/\n*.log\n',
  'a.txt': 'one\ntwo\nthree\n',
  'run.sh': '#!/bin/sh\n',
  'src/deep/b.txt': 'b\n',
  'ünï cödé/ñ.txt': 'n\n',
};

describe.each(['folder', 'checkout'] as const)('a workspace in a %s', (mode) => {
  test('stands on its own branch and leaves everything as it was', async () => {
    await using repo = await temporaryRepository({ files: FILES });
    const before = await picture(repo);
    {
      await using work = await open(repo, mode);
      expect(work.directory === repo.path).toBe(mode === 'checkout');
      expect(await runGit(work.directory, ['symbolic-ref', 'HEAD'])).toBe(`refs/heads/${BRANCH}`);
      expect(await runGit(work.directory, ['status', '--porcelain'])).toBe('');
      await writeFiles(work.directory, { 'a.txt': 'left behind\n', 'new/c.txt': 'c\n' });
    }
    expect(await picture(repo)).toEqual(before);
    await expect(repo.git('rev-parse', '--verify', BRANCH)).rejects.toThrow();
  });

  test('commits exactly what changed, whatever it is called', async () => {
    await using repo = await temporaryRepository({ files: FILES });
    await using work = await open(repo, mode);
    const at = (name: string): string => join(work.directory, name);
    await writeFiles(work.directory, {
      'a.txt': 'one\r\n2\r\n',
      empty: '',
      'with\nnewline': 'x\n',
      '-rf': 'x\n',
      'nfc\u0327': 'nfd\n',
      'build/out': 'ignored\n',
      'x.log': 'ignored\n',
    });
    await writeFile(at('blob.bin'), Buffer.from([0, 255, 13, 10, 0]));
    await chmod(at('run.sh'), 0o755);
    await rename(at('src/deep/b.txt'), at('src/moved.txt'));
    await rm(at('ünï cödé'), { recursive: true });
    await symlink('../a.txt', at('src/link'));
    expect(await work.dirt()).toEqual({
      tracked: ['a.txt', 'run.sh', 'src/deep/b.txt', 'ünï cödé/ñ.txt'],
      untracked: [
        '-rf',
        'blob.bin',
        'empty',
        'nfc\u0327',
        'src/link',
        'src/moved.txt',
        'with\nnewline',
      ],
    });
    const frozen = await work.freeze();
    expect({ ...frozen, tree: '', diff: '', files: [] }).toEqual({
      tree: '',
      paths: [
        '-rf',
        'a.txt',
        'blob.bin',
        'empty',
        'nfc\u0327',
        'run.sh',
        'src/deep/b.txt',
        'src/link',
        'src/moved.txt',
        'with\nnewline',
        'ünï cödé/ñ.txt',
      ],
      insertions: 8,
      deletions: 4,
      runLines: 12,
      files: [],
      diff: '',
    });
    const { commit, facts } = await work.commit(frozen, MESSAGE);
    expect(facts).toEqual({
      files: 10,
      lines: 12,
      protected: [],
      risks: [
        'a.txt: line endings were LF, are CRLF',
        'blob.bin: binary',
        'run.sh: newly executable',
        'src/link: new link to ../a.txt',
        'with⟨U+000A⟩newline: invisible or reordering characters in the file name',
      ],
    });
    expect(work.head()).toBe(commit);
    expect(await work.headTree()).toBe(frozen.tree);
    expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
    expect(await runGit(work.directory, ['status', '--porcelain'])).toBe('');
    await work.publish();
    expect(await repo.git('rev-parse', BRANCH)).toBe(commit);
    expect(await repo.git('show', '-s', '--format=%an <%ae>, %cn <%ce>, %B', commit)).toBe(
      `Bot <bot@example.com>, Bot <bot@example.com>, ${MESSAGE.trim()}\n`,
    );
    expect(blob(repo, `${commit}:a.txt`)).toEqual(Buffer.from('one\r\n2\r\n'));
    expect(blob(repo, `${commit}:blob.bin`)).toEqual(Buffer.from([0, 255, 13, 10, 0]));
    expect(await repo.git('fsck')).toBe('');
  });

  test('puts back what changed after the freeze', async () => {
    await using repo = await temporaryRepository({ files: FILES });
    await using work = await open(repo, mode);
    await writeFiles(work.directory, { 'a.txt': 'fixed\n', 'new.txt': 'new\n' });
    const frozen = await work.freeze();
    await writeFiles(work.directory, { 'a.txt': 'spoilt\n', 'report.txt': 'r\n', 'x.log': 'x\n' });
    await rm(join(work.directory, 'new.txt'));
    expect(await work.thaw(frozen)).toEqual(['a.txt', 'new.txt', 'report.txt']);
    expect(await text(work, 'a.txt')).toBe('fixed\n');
    expect(await text(work, 'new.txt')).toBe('new\n');
    expect(await text(work, 'x.log')).toBe('x\n');
    expect(await work.thaw(frozen)).toEqual([]);
    await work.commit(frozen, MESSAGE);
    expect(await work.headTree()).toBe(frozen.tree);
    expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
  });

  test('undoes everything but ignored files', async () => {
    await using repo = await temporaryRepository({ files: FILES });
    await using work = await open(repo, mode);
    const at = (name: string): string => join(work.directory, name);
    await writeFiles(work.directory, { 'a.txt': 'x\n', 'n/e/w.txt': 'x\n', 'build/keep': 'k\n' });
    await rm(at('src'), { recursive: true });
    await writeFiles(work.directory, { src: 'now a file\n', 'hide/.gitignore': 'h.txt\n' });
    await writeFiles(work.directory, { 'hide/h.txt': 'hidden\n' });
    await runGit(work.directory, ['init', '--quiet', 'nested']);
    execFileSync('mkfifo', [at('pipe')]);
    expect(await work.discard()).toEqual([
      'a.txt',
      'hide/.gitignore',
      'hide/h.txt',
      'n/e/w.txt',
      'nested',
      'pipe',
      'src',
      'src/deep/b.txt',
    ]);
    expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
    expect(existsSync(at('n'))).toBe(false);
    expect(existsSync(at('nested'))).toBe(false);
    expect(await text(work, 'build/keep')).toBe('k\n');
  });

  test('sees every kind of change', async () => {
    await using repo = await temporaryRepository({ files: FILES });
    await using work = await open(repo, mode);
    const at = (name: string): string => join(work.directory, name);
    await mkdir(at('void'));
    const none = { tracked: [], untracked: [] };
    expect(await work.dirt()).toEqual(none);

    const { atime, mtime } = lstatSync(at('a.txt'));
    await writeFile(at('a.txt'), 'one\ntwo\nTHREE\n');
    await utimes(at('a.txt'), atime, mtime);
    expect(await work.dirt()).toEqual({ tracked: ['a.txt'], untracked: [] });
    await writeFile(at('a.txt'), FILES['a.txt']);
    expect(await work.dirt()).toEqual(none);

    await writeFile(at('void/x'), '');
    expect(await work.dirt()).toEqual({ tracked: [], untracked: ['void/x'] });
    await rm(at('void/x'));
    expect(await work.dirt()).toEqual(none);

    await chmod(at('run.sh'), 0o755);
    expect(await work.dirt()).toEqual({ tracked: ['run.sh'], untracked: [] });
    await chmod(at('run.sh'), 0o644);
    expect(await work.dirt()).toEqual(none);

    await rm(at('src/deep/b.txt'));
    expect(await work.dirt()).toEqual({ tracked: ['src/deep/b.txt'], untracked: [] });
  });

  test("takes an agent's files as its change and forgets what it did to git", async () => {
    await using repo = await temporaryRepository({ files: FILES });
    await repo.git('tag', 'v1');
    await repo.git('branch', 'other');
    const base = await repo.git('rev-parse', 'main');
    await using work = await open(repo, mode);
    const config = readFileSync(join(work.directory, '.git/config'), 'utf8');
    const agent = (...args: readonly string[]) => runGit(work.directory, args);
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@y'];
    await writeFiles(work.directory, { 'a.txt': 'agent\n' });
    await agent(...who, 'commit', '--quiet', '-am', 'mine');
    await agent('switch', '--quiet', '-c', 'side');
    await writeFiles(work.directory, { 'b.txt': 'agent\n' });
    await agent('add', 'b.txt');
    await agent('tag', '-d', 'v1');
    await agent('tag', 'v2');
    await agent('branch', '--force', 'other', 'HEAD');
    await agent('remote', 'add', 'evil', 'https://evil.example');
    await writeFiles(work.directory, { '.git/hooks/pre-commit': 'exit 1\n' });

    const frozen = await work.freeze();
    expect(frozen.paths).toEqual(['a.txt', 'b.txt']);
    // Whoever judges it finds a `.git` as new.
    expect(await agent('symbolic-ref', 'HEAD')).toBe(`refs/heads/${BRANCH}`);
    expect(await agent('status', '--porcelain')).toBe(' M a.txt\n?? b.txt');
    expect(readFileSync(join(work.directory, '.git/config'), 'utf8')).toBe(config);
    expect(existsSync(join(work.directory, '.git/hooks/pre-commit'))).toBe(false);
    const { commit } = await work.commit(frozen, MESSAGE);
    const refs = [
      `refs/heads/main ${base}`,
      `refs/heads/other ${base}`,
      `refs/heads/${BRANCH} ${commit}`,
      `refs/tags/v1 ${base}`,
    ].join('\n');
    expect(await agent('for-each-ref', '--format=%(refname) %(objectname)')).toBe(refs);
    expect(await agent('log', '--format=%s')).toBe('fix: it\nstart');
    await work.publish();
    expect(await repo.git('rev-parse', `${commit}^`)).toBe(base);
    expect(await repo.git('for-each-ref', '--format=%(refname) %(objectname)')).toBe(refs);
  });

  test.each([
    ['reset --hard', ['reset', '--quiet', '--hard', 'HEAD^']],
    ['an orphan branch', ['switch', '--quiet', '--orphan', 'lost']],
    ['a detached head', ['switch', '--quiet', '--detach', 'HEAD^']],
  ])('is back after %s', async (_name, args) => {
    await using repo = await temporaryRepository({ files: FILES });
    await repo.write({ 'second.txt': '2\n' });
    await repo.commit('second');
    await using work = await open(repo, mode);
    await runGit(work.directory, args);
    await work.discard();
    expect(await runGit(work.directory, ['status', '--porcelain', '--branch'])).toBe(
      `## ${BRANCH}`,
    );
    expect(await text(work, 'second.txt')).toBe('2\n');
  });

  test('never executes what an agent configured', async () => {
    await using repo = await temporaryRepository({ files: FILES });
    const canary = join(repo.home, 'canary');
    const script = join(repo.home, 'evil.sh');
    await writeFile(script, `#!/bin/sh\necho "$0 $*" >> '${canary}'\n`);
    await chmod(script, 0o755);
    const hostile: Readonly<Record<string, string>> = {
      'core.fsmonitor': script,
      'core.hooksPath': join(repo.home, 'hooks'),
      'core.pager': script,
      'core.sshCommand': script,
      'credential.helper': script,
      'diff.external': script,
      'diff.evil.textconv': script,
      'diff.evil.command': script,
      'filter.evil.clean': script,
      'filter.evil.smudge': script,
      'filter.evil.process': script,
      'filter.evil.required': 'true',
      'gpg.program': script,
      'commit.gpgSign': 'true',
      'include.path': join(repo.home, 'included'),
      'alias.status': `!${script}`,
      'url.ext::evil.insteadOf': '/',
    };
    await mkdir(join(repo.home, 'hooks'));
    for (const hook of [
      'post-checkout',
      'post-index-change',
      'reference-transaction',
      'pre-push',
    ]) {
      await writeFile(join(repo.home, 'hooks', hook), readFileSync(script));
      await chmod(join(repo.home, 'hooks', hook), 0o755);
    }
    await writeFile(join(repo.home, 'included'), `[core]\n\tfsmonitor = ${script}\n`);
    const config = Object.entries(hostile).map(([key, value]) => section(key, value));
    {
      await using work = await open(repo, mode);
      const attack = async (): Promise<void> => {
        await writeFile(join(work.directory, '.git/config'), config.join(''), { flag: 'a' });
        await writeFiles(work.directory, { '.gitattributes': '* diff=evil merge=evil\n' });
      };
      await attack();
      await writeFiles(work.directory, { 'a.txt': 'changed\n' });
      // The trap works: whoever asks git without care falls into it.
      await runGit(work.directory, ['diff']).catch(() => '');
      expect(existsSync(canary)).toBe(true);
      await rm(canary);
      await work.dirt();
      const frozen = await work.freeze();
      await attack();
      await work.thaw(frozen);
      const { commit, facts } = await work.commit(frozen, MESSAGE);
      expect(facts.protected).toEqual(['.gitattributes']);
      await attack();
      await work.diff(1000);
      await work.discard();
      expect(work.head()).toBe(commit);
      await attack();
    }
    expect(existsSync(canary)).toBe(false);
  });

  test.each([
    ['a link out of it', (root: string) => symlink('../outside', join(root, 'l')), 'l'],
    ['an absolute link', (root: string) => symlink('/etc/passwd', join(root, 'l')), 'l'],
    ['a link into .git', (root: string) => symlink('.git/config', join(root, 'l')), 'l'],
    [
      'a chain of links out of it',
      async (root: string) => {
        await symlink('src/deep', join(root, 'd'));
        await symlink('d/../../../x', join(root, 'e'));
      },
      'e',
    ],
    ['a pipe', async (root: string) => void execFileSync('mkfifo', [join(root, 'p')]), 'p'],
    ['a repository', (root: string) => runGit(root, ['init', '--quiet', 'n']), 'n'],
    ['.gitmodules', (root: string) => writeFiles(root, { '.GitModules': '' }), '.GitModules'],
  ])('refuses %s in a change', async (_name, act, path) => {
    await using repo = await temporaryRepository({ files: FILES });
    await using work = await open(repo, mode);
    await act(work.directory);
    await expect(work.freeze()).rejects.toMatchObject({ name: 'ChangeRefused', path });
    await work.discard();
    expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
  });

  test('goes on after a kill with nothing of the killed attempt', async () => {
    await using repo = await temporaryRepository({ files: FILES });
    const before = await picture(repo);
    const killed = await open(repo, mode);
    await writeFiles(killed.directory, { 'a.txt': 'first\n' });
    const { commit } = await killed.commit(await killed.freeze(), MESSAGE);
    await writeFiles(killed.directory, { 'a.txt': 'half\n', 'half.txt': 'half\n' });
    // The second commit was made, but the process died before the journal had it.
    await killed.commit(await killed.freeze(), MESSAGE);
    await writeFiles(killed.directory, { 'a.txt': 'more\n' });
    {
      await using work = await open(repo, mode, { head: commit });
      expect(await text(work, 'a.txt')).toBe('first\n');
      expect(existsSync(join(work.directory, 'half.txt'))).toBe(false);
      expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
      expect(await work.diff(10_000)).toContain('+first\n');
      expect(await work.diff(60)).toMatch(/\n… cut at 60 bytes\n$/);
    }
    expect(await picture(repo)).toEqual(before);
  });

  test('is fresh until it was set up', async () => {
    await using repo = await temporaryRepository({ files: FILES });
    const first = await open(repo, mode);
    expect(await first.enter()).toEqual({ fresh: true });
    await first.setUp();
    await first[Symbol.asyncDispose]();
    const second = await open(repo, mode);
    expect(await second.enter()).toEqual({ fresh: false });
    // Killed there: nobody knows what was going on.
    await using third = await open(repo, mode);
    expect(await third.enter()).toEqual({ fresh: mode === 'folder' });
  });

  test('works in a detached, shallow clone and in a linked worktree', async () => {
    await using repo = await temporaryRepository({ files: FILES });
    await repo.commit('second');
    const shallow = join(repo.home, 'shallow');
    await runGit(repo.home, ['clone', '--quiet', '--depth=1', `file://${repo.path}`, shallow]);
    await runGit(shallow, ['switch', '--quiet', '--detach']);
    const linked = join(repo.home, 'linked tree');
    await repo.git('worktree', 'add', '--quiet', '--detach', linked);
    for (const [path, isShallow] of [
      [shallow, true],
      [linked, false],
    ] as const) {
      const repository = await findRepository(path);
      expect(repository).toMatchObject({ root: path, branch: null, shallow: isShallow });
      const work = await open({ ...repo, path }, mode);
      await writeFiles(work.directory, { 'a.txt': 'fixed\n' });
      const { commit } = await work.commit(await work.freeze(), MESSAGE);
      await runGit(work.directory, ['fsck', '--connectivity-only']);
      await work.publish();
      expect(await runGit(path, ['rev-parse', 'HEAD', BRANCH])).toBe(
        `${repository.head}\n${commit}`,
      );
      expect(await runGit(path, ['status', '--porcelain', '--branch'])).toBe('## HEAD (no branch)');
      expect((await findRepository(path)).branch).toBe(null);
    }
  });
});

interface OpenIt {
  readonly head?: Commit;
}

/** As a run has it: the files made, and at its end its branch published. */
interface Opened extends Workspace {
  publish(): Promise<void>;
}

async function open(
  repo: Pick<TemporaryRepository, 'path' | 'home'>,
  files: 'folder' | 'checkout',
  { head }: OpenIt = {},
): Promise<Opened> {
  const home = join(repo.home, 'work');
  if (files === 'checkout') await recoverCheckout(home);
  const repository = await findRepository(repo.path);
  const base = repository.head;
  const own = await openRunnerDirectory({
    repository,
    folder: join(repo.home, `own of ${basename(repo.path)}`),
    branch: BRANCH,
    commits: [base, head ?? base],
    stores: [],
    copies: async () => true,
  });
  const workspace = openWorkspace({
    repository,
    own,
    name: runOf('r1'),
    base,
    files,
    home,
    carry: [],
    protect: [],
    author: { name: 'Bot', email: 'bot@example.com' },
    isSandboxed: async () => false,
  });
  await workspace.enter();
  return Object.assign(workspace, {
    publish: async () => {
      await workspace.close(false);
      await publish({ repository, own, base, isRestored: false, onNote: () => {} });
    },
  });
}

/** `a.b.c` as git writes it in a file. */
function section(key: string, value: string): string {
  const [name, ...rest] = key.split('.');
  const last = rest.pop();
  const heading = rest.length === 0 ? `[${name}]` : `[${name} "${rest.join('.')}"]`;
  return `${heading}\n\t${last} = ${value}\n`;
}

/** Where a person's checkout stands, and that it is clean. */
async function picture(repo: TemporaryRepository): Promise<readonly string[]> {
  return Promise.all([
    repo.git('symbolic-ref', 'HEAD'),
    repo.git('rev-parse', 'HEAD'),
    repo.git('status', '--porcelain', '--', ':!.phasegate'),
    repo.git('ls-files', '--stage'),
    repo.git('worktree', 'list', '--porcelain'),
  ]);
}

function text(work: Workspace, name: string): Promise<string> {
  return readFile(join(work.directory, name), 'utf8');
}

function blob(repo: TemporaryRepository, name: string): Buffer {
  return execFileSync('git', ['cat-file', 'blob', name], { cwd: repo.path });
}
