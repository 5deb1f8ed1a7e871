import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../disk.ts';
import { claimBranch, moveBranch, unlockBranch } from './branch.ts';
import type { Checkout, OpenOptions } from './checkout.ts';
import { emptyFolder, publishIndex } from './files.ts';
import { git } from './git.ts';
import { realPlace } from './git-dirs.ts';
import { pointHead } from './head.ts';
import type { Repository } from './repository.ts';
import { createView, fileSystemSettings } from './view.ts';

/**
 * A checkout of the run's own that shares the repository's objects, made anew each time. It has the repository's branches
 * and tags, but no remote: nothing of a remote's URL, which may hold a token, comes along.
 */
export async function enterClone(options: OpenOptions): Promise<Checkout> {
  const { repository, run, branch, head } = options;
  const main = realPlace(repository);
  await unlockBranch(repository.commonDir, branch);
  await claimBranch({ place: main, run, branch, head });
  const [root, viewDir] = await Promise.all([
    emptyFolder(join(options.home, run)),
    emptyFolder(join(options.home, `${run}.git`)),
  ]);
  const gitDir = join(root, '.git');
  const real = { workTree: root, gitDir, objects: null };
  await makeGitDir(repository, root);
  await pointHead(real, { branch, commit: head });
  const clone = { ...repository, root, gitDir, fileSystem: await fileSystemSettings(real) };
  const view = await createView({ folder: viewDir, repository: clone, head });
  await git({ place: view, args: ['read-tree', '--reset', '-u', head] });
  await publishIndex(viewDir, gitDir);
  return {
    repository: { ...clone, commonDir: gitDir },
    view,
    viewDir,
    setUpMark: join(gitDir, 'phasegate-setup-done'),
    advance: async (to) => {
      // First where it lasts.
      await moveBranch(main, branch, to);
      await moveBranch(real, branch, to);
    },
    leave: async () => {
      await rm(root, { recursive: true, force: true });
      await rm(viewDir, { recursive: true, force: true });
    },
  };
}

/** What `git clone --shared` does, but also for a shallow repository, and without its remote. */
async function makeGitDir(repository: Repository, root: string): Promise<void> {
  const { commonDir, objectFormat } = repository;
  const place = { workTree: root, gitDir: null, objects: null };
  const args = ['init', '--quiet', '--template=', `--object-format=${objectFormat}`, '--', root];
  const names = ['refs/heads', 'refs/tags'];
  const [refs] = await Promise.all([
    git({
      place: realPlace(repository),
      args: ['for-each-ref', '--format=%(objectname) %(refname)', '--', ...names],
    }),
    git({ place, args }),
  ]);
  const gitDir = join(root, '.git');
  await mkdir(join(gitDir, 'info'), { recursive: true });
  await Promise.all([
    writeFile(join(gitDir, 'packed-refs'), `# pack-refs with: sorted \n${refs}`),
    writeFile(join(gitDir, 'objects', 'info', 'alternates'), `${join(commonDir, 'objects')}\n`),
    copyIfThere(join(commonDir, 'shallow'), join(gitDir, 'shallow')),
    copyIfThere(join(commonDir, 'info', 'exclude'), join(gitDir, 'info', 'exclude')),
  ]);
}

async function copyIfThere(from: string, to: string): Promise<void> {
  await copyFile(from, to).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}
