import { execFileSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, type WorkspaceListing } from '../../src/workspace/listing.ts';
import { type TemporaryRepository, temporaryRepository, writeFiles } from '../rig/repository.ts';

/** As the runner lists files, with hardly any patience. */
function listed(repo: TemporaryRepository): Promise<WorkspaceListing> {
  const gitDir = join(repo.path, '.git');
  const place = { gitDir, workTree: repo.path };
  return listFiles({ place, index: join(gitDir, 'index'), patienceMs: 1 });
}

test.each(['n/.gitignore', '.gitignore', 'src/.gitattributes', 'src/deep/er/.gitignore'])(
  'a pipe at %s, for which git would wait without end, is named instead',
  async (path) => {
    await using repo = await temporaryRepository({ files: { 'src/a.txt': 'a\n' } });
    await writeFiles(repo.path, { 'n/x': 'x\n', 'src/a.txt': 'changed\n' });
    await mkdir(join(repo.path, path, '..'), { recursive: true });
    execFileSync('mkfifo', [join(repo.path, path)]);
    const { odd } = await listed(repo);
    expect(odd).toEqual([{ path, why: 'it is a device, pipe or socket' }]);
    await rm(join(repo.path, path));
    expect(await listed(repo)).toMatchObject({
      changed: ['src/a.txt'],
      untracked: ['n/x'],
      odd: [],
    });
  },
);
