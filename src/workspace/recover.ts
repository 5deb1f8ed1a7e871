import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { moveBranch, unlockBranch } from './branch.ts';
import type { OpenOptions } from './checkout.ts';
import { type CheckoutMark, readMark, removeMark } from './checkout-mark.ts';
import { clearUnfinished, emptyFolder, restoreFiles } from './files.ts';
import { askGit, git, type Place } from './git.ts';
import { realPlace } from './git-dirs.ts';
import { goBack } from './go-back.ts';
import { readHead } from './head.ts';
import type { Repository } from './repository.ts';
import { survey } from './survey.ts';
import { addingAll, trackedFiles } from './tracked.ts';
import { createView } from './view.ts';

/**
 * Puts a checkout right in which a process of ours was killed: its leftovers become a file, and it goes back to where
 * it was. If a person has switched it to another branch since, it is theirs again, and nothing is touched.
 */
export async function recoverCheckout(
  options: Pick<OpenOptions, 'repository' | 'home' | 'onNote'>,
): Promise<void> {
  const { repository } = options;
  const mark = readMark(repository);
  if (mark === null) return;
  const real = realPlace(repository);
  // Left by a git that was killed while it moved the checkout to the run's branch or back.
  await rm(join(repository.gitDir, 'HEAD.lock'), { force: true });
  if ((await readHead(real)).branch === mark.branch) {
    const folder = await emptyFolder(join(options.home, `${mark.run}.git`));
    const view = await createView({ folder, repository, head: mark.head });
    const index = join(folder, 'index');
    await git({ place: view, index, args: ['read-tree', mark.head] });
    const { submodules } = await trackedFiles(view, index);
    if (!mark.isLeaving) await saveLeftover({ ...options, mark, view, submodules });
    const found = await survey({ view, index, submodules });
    const spared = { odd: found.odd.filter(({ kind }) => kind === 'special'), folders: [] };
    await restoreFiles({ view, index, to: mark.head, submodules, spared });
    await clearUnfinished(repository.gitDir);
    await unlockBranch(repository.commonDir, mark.branch);
    await moveBranch(real, mark.branch, mark.head);
    await goBack({ repository, view, from: mark.from, head: mark.head });
    await rm(folder, { recursive: true, force: true });
  }
  removeMark(repository);
}

interface Leftover extends Pick<OpenOptions, 'repository' | 'onNote'> {
  readonly mark: CheckoutMark;
  readonly view: Place;
  readonly submodules: readonly string[];
}

async function saveLeftover({ repository, onNote, ...leftover }: Leftover): Promise<void> {
  const { mark, view, submodules } = leftover;
  const index = join(view.gitDir ?? '', 'leftover');
  await git({ place: view, index, args: ['read-tree', mark.head] });
  // What cannot be read or held by git is not saved; the rest is.
  await askGit({
    place: view,
    index,
    args: ['-c', 'add.ignoreErrors=true', ...addingAll(submodules)],
  });
  const tree = (await git({ place: view, index, args: ['write-tree'] })).trim();
  if (tree === (await git({ place: view, args: ['rev-parse', `${mark.head}^{tree}`] })).trim())
    return;
  const file = await nextFile(repository, mark);
  const args = ['diff-tree', '-r', '-p', '--binary', '--no-ext-diff', '--no-textconv'];
  await git({ place: view, args: [...args, `--output=${file}`, mark.head, tree] });
  onNote(
    `A process of the run \`${mark.run}\` was killed in the middle of its work; what it had changed is saved as ${file} and undone.`,
  );
}

async function nextFile(repository: Repository, mark: CheckoutMark): Promise<string> {
  const folder = join(repository.mainRoot, '.phasegate', 'runs', mark.run);
  await mkdir(folder, { recursive: true });
  const taken = (await readdir(folder)).map((name) => /^leftover-(\d+)\.diff$/.exec(name)?.[1]);
  const last = Math.max(0, ...taken.map((number) => Number(number ?? 0)));
  return join(folder, `leftover-${last + 1}.diff`);
}
