import { hash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pointerText } from '../../src/core/change/lfs-pointer.ts';
import { uploadContents } from '../../src/git/lfs/lfs-program.ts';
import { contentFile } from '../../src/git/lfs/lfs-store.ts';
import { openRunnerDirectory } from '../../src/git/objects/runner-directory.ts';
import { publish } from '../../src/git/publish/publish.ts';
import { findRepository } from '../../src/git/repository.ts';
import { ownProgram } from '../../src/process/programs.ts';
import { recoverCheckout } from '../../src/workspace/checkout.ts';
import { openWorkspace } from '../../src/workspace/open.ts';
import { lfsServer } from '../rig/lfs-server.ts';
import { few } from '../rig/long.ts';
import { runGit, type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { runOf } from '../rig/run-id.ts';

few(4);

const ATTRIBUTES = '*.bin filter=lfs diff=lfs merge=lfs -text\n';
const OLD = 'the old content\n';
const NEW = 'the new content\0of a file\n';
const FILES = {
  '.gitattributes': ATTRIBUTES,
  'a.txt': 'a\n',
  'x.bin': pointerOf(OLD),
  'deep/y.bin': pointerOf('y'),
};

/** With git-lfs, which not every machine has. */
const withLfs = ownProgram('git-lfs') === null ? describe.skip : describe;

withLfs.each(['folder', 'checkout'] as const)('Git LFS, in a %s', (mode) => {
  test('files are there as content, and are no change', async () => {
    await using scene = await lfsScene(mode);
    const { work } = scene;
    expect(scene.text('x.bin')).toBe(OLD);
    expect(scene.text('deep/y.bin')).toBe('y');
    expect(scene.text('a.txt')).toBe('a\n');
    expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
    expect((await work.freeze()).paths).toEqual([]);
    expect(await work.discard()).toEqual([]);
    expect(scene.text('x.bin')).toBe(OLD);
    expect(await runGit(work.directory, ['status', '--porcelain'])).toBe('');
  });

  test('a changed one becomes a pointer, and its content goes along', async () => {
    await using scene = await lfsScene(mode);
    const { work, own, repo } = scene;
    scene.write('x.bin', NEW);
    scene.write('new.bin', 'n');
    scene.write('a.txt', 'b\n');
    expect(await work.dirt()).toEqual({ tracked: ['a.txt', 'x.bin'], untracked: ['new.bin'] });
    const frozen = await work.freeze();
    expect(frozen.paths).toEqual(['a.txt', 'new.bin', 'x.bin']);
    expect(frozen.diff).toContain(`+oid sha256:${sha256(NEW)}`);
    expect(await work.additions(frozen)).toContain('+the new content\0of a file');
    expect(await work.thaw(frozen)).toEqual([]);
    expect(scene.text('x.bin')).toBe(NEW);
    const { commit, facts } = await work.commit(frozen, 'change');
    expect(facts.risks).toContain('x.bin: LFS content, 26 bytes, not shown');
    expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
    expect(await runGit(own.folder, ['cat-file', 'blob', `${commit}:x.bin`])).toBe(
      pointerOf(NEW).trimEnd(),
    );
    await scene.publish();
    expect(await repo.git('rev-parse', BRANCH)).toBe(commit);
    expect(readFileSync(contentFile(join(repo.path, '.git/lfs'), sha256(NEW)), 'utf8')).toBe(NEW);
  });

  test('what verify changes again is put back', async () => {
    await using scene = await lfsScene(mode);
    const { work } = scene;
    scene.write('x.bin', NEW);
    const frozen = await work.freeze();
    scene.write('x.bin', 'spoilt');
    rmSync(join(work.directory, 'deep'), { recursive: true });
    scene.write('a.txt', 'spoilt');
    expect(await work.thaw(frozen)).toEqual(['a.txt', 'deep/y.bin', 'x.bin']);
    expect([scene.text('x.bin'), scene.text('deep/y.bin'), scene.text('a.txt')]).toEqual([
      NEW,
      'y',
      'a\n',
    ]);
    scene.write('x.bin', 'spoilt');
    await work.commit(frozen, 'change');
    expect(await work.discard()).toEqual(['x.bin']);
    expect(scene.text('x.bin')).toBe(NEW);
  });

  test('discarding puts the content back, whatever took its place', async () => {
    await using scene = await lfsScene(mode);
    const { work, repo } = scene;
    const outside = join(repo.home, 'outside');
    mkdirSync(outside);
    rmSync(join(work.directory, 'deep'), { recursive: true });
    symlinkSync(outside, join(work.directory, 'deep'));
    rmSync(join(work.directory, 'x.bin'));
    scene.write('x.bin/k.bin', 'k');
    scene.write('.gitignore', 'deep\n');
    expect(await work.discard()).toEqual(['.gitignore', 'deep/y.bin', 'x.bin', 'x.bin/k.bin']);
    expect([scene.text('x.bin'), scene.text('deep/y.bin')]).toEqual([OLD, 'y']);
    expect(existsSync(join(outside, 'y.bin'))).toBe(false);
    expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
  });

  test('the pointer itself is no change where the content was, and else is refused', async () => {
    await using scene = await lfsScene(mode);
    const { work } = scene;
    scene.write('x.bin', pointerOf(OLD));
    const frozen = await work.freeze();
    expect(frozen.paths).toEqual([]);
    expect(scene.text('x.bin')).toBe(OLD);
    scene.write('x.bin', pointerOf('y'));
    await expect(work.freeze()).rejects.toThrow(
      '`x.bin` cannot be part of a change: it is stored with Git LFS, but contains a pointer instead of content.',
    );
    await work.discard();
    expect(scene.text('x.bin')).toBe(OLD);
  });

  test('modes, removals, links and empty files stay what they are', async () => {
    await using scene = await lfsScene(mode);
    const { work, own } = scene;
    chmodSync(join(work.directory, 'x.bin'), 0o755);
    rmSync(join(work.directory, 'deep/y.bin'));
    scene.write('empty.bin', '');
    symlinkSync('a.txt', join(work.directory, 'link.bin'));
    const frozen = await work.freeze();
    expect(frozen.paths).toEqual(['deep/y.bin', 'empty.bin', 'link.bin', 'x.bin']);
    const { commit } = await work.commit(frozen, 'change');
    const tree = await runGit(own.folder, [
      'ls-tree',
      '-r',
      '--format=%(objectmode) %(path)',
      commit,
    ]);
    expect(tree.split('\n')).toEqual([
      ...['100644 .gitattributes', '100644 a.txt', '100644 empty.bin', '120000 link.bin'],
      '100755 x.bin',
    ]);
    expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
  });

  test('attributes of the change itself count, and none takes a file out of Git LFS', async () => {
    await using scene = await lfsScene(mode);
    const { work, own } = scene;
    scene.write('.gitattributes', `${ATTRIBUTES}*.raw filter=lfs -text\n`);
    scene.write('z.raw', 'z');
    const frozen = await work.freeze();
    const { commit } = await work.commit(frozen, 'change');
    expect(await runGit(own.folder, ['cat-file', 'blob', `${commit}:z.raw`])).toBe(
      pointerOf('z').trimEnd(),
    );
    expect([scene.text('x.bin'), scene.text('z.raw')]).toEqual([OLD, 'z']);
    scene.write('.gitattributes', '');
    await expect(work.freeze()).rejects.toThrow('its attributes no longer select Git LFS');
    scene.write('.gitattributes', '*.bin filter=other\n');
    scene.write('x.bin', NEW);
    await expect(work.freeze()).rejects.toThrow('`filter=other`');
  });

  test('files that are not to be had stay pointers, which is said once', async () => {
    await using scene = await lfsScene(mode, { lost: ['y'] });
    const { work } = scene;
    expect(scene.notes).toEqual([expect.stringContaining('no content here for `deep/y.bin`')]);
    expect(scene.text('deep/y.bin')).toBe(pointerOf('y'));
    expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
    scene.write('deep/y.bin', 'changed');
    await expect(work.freeze()).rejects.toThrow('its content is not on this machine');
    expect(await work.discard()).toEqual(['deep/y.bin']);
    expect(scene.text('deep/y.bin')).toBe(pointerOf('y'));
  });

  test('a damaged content in the store is none', async () => {
    await using scene = await lfsScene(mode, { damaged: ['y'] });
    expect(scene.text('deep/y.bin')).toBe(pointerOf('y'));
    expect(scene.text('x.bin')).toBe(OLD);
  });

  test('what is missing is downloaded from where the base says', async () => {
    await using server = await lfsServer();
    server.contents.set(sha256('y'), Buffer.from('y'));
    const files = { '.lfsconfig': `[lfs]\n\turl = ${server.url}\n` };
    await using scene = await lfsScene(mode, { lost: ['y'], files, origin: '/nowhere' });
    expect(scene.text('deep/y.bin')).toBe('y');
    expect(scene.notes).toEqual([]);
    expect(await scene.work.dirt()).toEqual({ tracked: [], untracked: [] });
  });

  test('a run that is gone on with has what its commits hold', async () => {
    await using scene = await lfsScene(mode);
    scene.write('x.bin', NEW);
    await scene.work.commit(await scene.work.freeze(), 'change');
    await scene.work.close(false);
    if (mode === 'checkout')
      expect(readFileSync(join(scene.repo.path, 'x.bin'), 'utf8')).toBe(pointerOf(OLD));
    const again = await scene.reopen();
    expect(readFileSync(join(again.directory, 'x.bin'), 'utf8')).toBe(NEW);
    expect(await again.dirt()).toEqual({ tracked: [], untracked: [] });
    await again.close(true);
  });
});

withLfs('Git LFS', () => {
  test('a job gets its checkout back with content, if it had content', async () => {
    await using scene = await lfsScene('checkout', { unfolded: true });
    scene.write('x.bin', NEW);
    await scene.work.commit(await scene.work.freeze(), 'change');
    await scene.work.close(true);
    expect(readFileSync(join(scene.repo.path, 'x.bin'), 'utf8')).toBe(OLD);
    const again = await scene.reopen();
    expect(readFileSync(join(again.directory, 'x.bin'), 'utf8')).toBe(NEW);
    await again.close(true);
    expect(readFileSync(join(scene.repo.path, 'x.bin'), 'utf8')).toBe(OLD);
  });

  test('contents are uploaded to where the base says, whatever a child has written', async () => {
    await using server = await lfsServer();
    await using other = await lfsServer();
    const files = { '.lfsconfig': `[lfs]\n\turl = ${server.url}\n` };
    await using scene = await lfsScene('folder', { files, origin: '/nowhere' });
    scene.write('x.bin', NEW);
    scene.write('.lfsconfig', `[lfs]\n\turl = ${other.url}\n\tpushurl = ${other.url}\n`);
    await scene.work.commit(await scene.work.freeze(), 'change');
    await uploadContents(await callsOf(scene));
    expect([...server.contents]).toEqual([[sha256(NEW), Buffer.from(NEW)]]);
    expect(other.requests).toEqual([]);
    expect(existsSync(join(scene.own.folder, 'hooks'))).toBe(false);
  });

  test('to a folder they are copied', async () => {
    await using scene = await lfsScene('folder');
    const remote = join(scene.repo.home, 'remote.git');
    await runGit(scene.repo.home, ['init', '--quiet', '--bare', remote]);
    await scene.repo.git('remote', 'add', 'origin', remote);
    scene.write('x.bin', NEW);
    await scene.work.commit(await scene.work.freeze(), 'change');
    await uploadContents(await callsOf(scene));
    expect(readFileSync(contentFile(join(remote, 'lfs'), sha256(NEW)), 'utf8')).toBe(NEW);
  });

  test('a token reaches the store of that repository alone', async () => {
    await using server = await lfsServer('/o/r.git/info/lfs');
    await using scene = await lfsScene('folder', { origin: 'https://github.com/o/r' });
    scene.write('x.bin', NEW);
    await scene.work.commit(await scene.work.freeze(), 'change');
    const url = `${new URL(server.url).origin}/o/r.git`;
    await uploadContents({ ...(await callsOf(scene)), remote: { url, token: 'geheim' } });
    expect(server.contents.has(sha256(NEW))).toBe(true);
    const basic = Buffer.from('x-access-token:geheim').toString('base64');
    expect([...server.logins].sort()).toEqual(['', `Basic ${basic}`]);
  });

  test.each(['/info/lfs', '/contents'])(
    'a server that fails at %s fails the delivery',
    async (at) => {
      await using server = await lfsServer();
      const files = { '.lfsconfig': `[lfs]\n\turl = ${server.url}\n` };
      await using scene = await lfsScene('folder', { files, origin: '/nowhere' });
      server.broken = at;
      scene.write('x.bin', NEW);
      await scene.work.commit(await scene.work.freeze(), 'change');
      await expect(uploadContents(await callsOf(scene))).rejects.toMatchObject({
        name: 'Refusal',
        message: expect.stringMatching(
          /^The contents of files in Git LFS could not be uploaded: .*Server error: http/,
        ),
        remedy: expect.stringContaining('`phasegate resume`'),
      });
    },
  );
});

test('without git-lfs a touched file is refused, and nothing else', async () => {
  const path = process.env.PATH;
  await using scene = await lfsScene('folder', {
    before: (home) => {
      const bin = join(home, 'bin');
      mkdirSync(bin);
      for (const name of ['git', 'sh', 'env', 'rm'])
        symlinkSync(ownProgram(name) ?? '', join(bin, name));
      process.env.PATH = bin;
    },
  });
  try {
    const { work } = scene;
    expect(scene.text('x.bin')).toBe(pointerOf(OLD));
    expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
    scene.write('a.txt', 'b\n');
    expect((await work.freeze()).paths).toEqual(['a.txt']);
    scene.write('x.bin', NEW);
    await expect(work.freeze()).rejects.toMatchObject({
      message:
        '`x.bin` cannot be part of a change: it is stored with Git LFS, but git-lfs is not installed.',
      remedy:
        'Install git-lfs (https://git-lfs.com) on this machine, or exclude the file from the change.',
    });
  } finally {
    process.env.PATH = path;
  }
});

const BRANCH = 'phasegate/fix/r1';

interface SceneOptions {
  /** Contents that are not in the person's store, or not what they should be. */
  readonly lost?: readonly string[];
  readonly damaged?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly origin?: string;
  /** The checkout holds contents. */
  readonly unfolded?: boolean;
  readonly before?: (home: string) => void;
}

/** An open workspace over a repository with files in Git LFS. */
async function lfsScene(mode: 'folder' | 'checkout', options: SceneOptions = {}) {
  const { lost = [], damaged = [], files = {}, origin, unfolded = false } = options;
  const repo = await temporaryRepository({ files: { ...FILES, ...files } });
  if (origin !== undefined) await repo.git('remote', 'add', 'origin', origin);
  for (const text of [OLD, 'y'].filter((text) => !lost.includes(text)))
    store(repo, text, damaged.includes(text) ? 'z' : text);
  if (unfolded) {
    writeFileSync(join(repo.path, 'x.bin'), OLD);
    writeFileSync(join(repo.path, 'deep/y.bin'), 'y');
  }
  options.before?.(repo.home);
  const notes: string[] = [];
  const repository = await findRepository(repo.path);
  const base = repository.head;
  const folder = join(repo.home, 'run', 'git');
  const branch = BRANCH;
  const make = { repository, folder, branch, stores: [], copies: async () => true };
  const own = await openRunnerDirectory({ ...make, commits: [base] });
  const home = join(repo.home, 'work');
  const open = async () => {
    const work = openWorkspace({
      ...{ repository, own, name: runOf('r1'), base, files: mode, home },
      ...{ carry: [], protect: [], author: { name: 'Bot', email: 'bot@example.com' } },
      isSandboxed: async () => false,
      onNote: (text) => notes.push(text),
    });
    await work.enter();
    return work;
  };
  const work = await open();
  const at = (path: string): string => join(work.directory, path);
  return {
    ...{ repo, own, work, notes, repository, base },
    text: (path: string) => readFileSync(at(path), 'utf8'),
    write: (path: string, text: string) => {
      mkdirSync(join(at(path), '..'), { recursive: true });
      writeFileSync(at(path), text);
    },
    reopen: open,
    publish: async () => {
      await work.close(false);
      await publish({ repository, own, base, isRestored: false, onNote: () => {} });
    },
    [Symbol.asyncDispose]: async () => {
      await work.close(true);
      if (mode === 'checkout') await recoverCheckout(home);
      await own[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

/** With the settings as they are now. */
async function callsOf({ own, base, repo }: Awaited<ReturnType<typeof lfsScene>>) {
  const settings = await (await findRepository(repo.path)).settings();
  return { own: own.folder, base, settings };
}

function store(repo: TemporaryRepository, text: string, content: string): void {
  const file = contentFile(join(repo.path, '.git/lfs'), sha256(text));
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
}

function sha256(text: string): string {
  return hash('sha256', text);
}

function pointerOf(text: string): string {
  return pointerText({ oid: sha256(text), size: Buffer.byteLength(text) });
}
