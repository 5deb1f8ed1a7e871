import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commit, RunId } from '../core/brands.ts';
import { Refusal } from '../ports.ts';
import { claimBranch, moveBranch, unlockBranch } from './branch.ts';
import type { Checkout, OpenOptions } from './checkout.ts';
import { type CheckoutMark, placeMark, removeMark, updateMark } from './checkout-mark.ts';
import { emptyFolder, publishIndex } from './files.ts';
import { git, type Place } from './git.ts';
import { realPlace } from './git-dirs.ts';
import { goBack } from './go-back.ts';
import { type Head, pointHead, readHead } from './head.ts';
import { excludePhasegateFolder } from './ignore-rules.ts';
import { obstacle } from './obstacle.ts';
import { recoverCheckout } from './recover.ts';
import { copyIndex, type Repository } from './repository.ts';
import { createView } from './view.ts';

/** Whether a run may work in this very checkout; if not, why, as the second half of a sentence. */
export async function canWorkInPlace(
  repository: Repository,
  run: RunId,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: string }> {
  const why = await obstacle(repository, run);
  return why === null ? { ok: true } : { ok: false, why };
}

/**
 * Puts the person's checkout on the run's branch. The order makes a kill at any point harmless: first the mark, then
 * `HEAD`, then files; and back in reverse.
 */
export async function enterInPlace(options: OpenOptions): Promise<Checkout> {
  const { repository, run, branch, head } = options;
  const why = await obstacle(repository, run);
  if (why !== null) throw inTheWay(repository, why);
  await recoverCheckout(options);
  const real = realPlace(repository);
  const from = await currentHead(real);
  const viewDir = await emptyFolder(join(options.home, `${run}.git`));
  const view = await createView({ folder: viewDir, repository, head });
  const mark = { run, branch, head, from, isLeaving: false };
  await excludePhasegateFolder(repository.commonDir);
  if (!placeMark(repository, mark)) throw inTheWay(repository, 'another run has just begun in it');
  const checkout = new InPlace({ options, mark, view, viewDir });
  try {
    await copyIndex(repository.gitDir, viewDir);
    await unlockBranch(repository.commonDir, branch);
    await claimBranch({ place: real, run, branch, head });
    await pointHead(real, { branch, commit: head });
    if (from.commit !== head)
      await git({ place: view, args: ['read-tree', '-m', '-u', from.commit, head] });
    await publishIndex(viewDir, repository.gitDir);
    return checkout;
  } catch (error) {
    // Git refused before it touched a file.
    await pointHead(real, from);
    removeMark(repository);
    throw error;
  }
}

class InPlace implements Checkout {
  readonly repository: Repository;
  readonly view: Place;
  readonly viewDir: string;
  readonly setUpMark: string;
  #mark: Omit<CheckoutMark, 'process'>;

  constructor(parts: {
    readonly options: OpenOptions;
    readonly mark: Omit<CheckoutMark, 'process'>;
    readonly view: Place;
    readonly viewDir: string;
  }) {
    const { repository, runFolder } = parts.options;
    this.repository = repository;
    this.view = parts.view;
    this.viewDir = parts.viewDir;
    this.setUpMark = join(runFolder, 'setup-done');
    this.#mark = parts.mark;
  }

  async advance(to: Commit): Promise<void> {
    await moveBranch(realPlace(this.repository), this.#mark.branch, to);
    this.#mark = { ...this.#mark, head: to };
    updateMark(this.repository, this.#mark);
  }

  async leave(head: Commit): Promise<void> {
    updateMark(this.repository, { ...this.#mark, isLeaving: true });
    const { repository, view } = this;
    await goBack({ repository, view, from: this.#mark.from, head });
    removeMark(repository);
    await rm(this.viewDir, { recursive: true, force: true });
  }
}

async function currentHead(real: Place): Promise<Head> {
  const { commit, branch } = await readHead(real);
  if (commit !== null) return { commit, branch };
  throw new Refusal('The checkout stands on a branch without a commit.', 'Switch to another one.');
}

function inTheWay(repository: Repository, why: string): Refusal {
  return new Refusal(
    `The checkout ${repository.root} cannot be worked in: ${why}.`,
    'See to that first, or give `--clone`, which works in a copy of its own.',
  );
}
