import { access, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Commit, commitOf } from '../core/brands.ts';
import { ChangeRefused, type Committed, type Dirt, type Frozen, type Workspace } from '../ports.ts';
import { addedLines, changedFiles, diffStat, linesOf, pathsOf, unifiedDiff } from './change.ts';
import type { Checkout, OpenOptions } from './checkout.ts';
import { factsOf } from './facts.ts';
import { clearUnfinished, publishIndex, restoreFiles } from './files.ts';
import { git } from './git.ts';
import { realPlace } from './git-dirs.ts';
import { GuardedFiles } from './guarded-files.ts';
import { GuardedRefs } from './guarded-refs.ts';
import { pointHead, readHead } from './head.ts';
import { inspectChange } from './inspect.ts';
import { type Survey, survey } from './survey.ts';
import { addingAll, type Tracked, trackedFiles } from './tracked.ts';
import { setViewHead } from './view.ts';
import { Watch } from './watch.ts';

const DIFF_BYTES = 1024 * 1024;

/** A checkout on the run's branch, in place or in a clone. All reading goes through the view, out of an agent's way. */
export class GitWorkspace implements Workspace {
  readonly directory: string;
  readonly fresh: boolean;
  readonly #checkout: Checkout;
  readonly #options: OpenOptions;
  readonly #files: GuardedFiles;
  readonly #refs: GuardedRefs;
  #head: Commit;
  /** What stood there when nothing had run since `head`. */
  #clean: Clean;
  /** The last answer, good as long as nothing moves. */
  #known: { readonly dirt: Dirt; readonly watch: Watch } | null = null;
  /** What stood there when the change was frozen. */
  #frozen: { readonly tree: Commit; readonly survey: Survey } | null = null;
  #isClosed = false;

  private constructor(parts: Parts) {
    this.directory = parts.checkout.repository.root;
    this.fresh = parts.fresh;
    this.#checkout = parts.checkout;
    this.#options = parts.options;
    this.#files = parts.files;
    this.#refs = parts.refs;
    this.#head = parts.options.head;
    this.#clean = parts.clean;
  }

  static async start(checkout: Checkout, options: OpenOptions): Promise<GitWorkspace> {
    const real = realPlace(checkout.repository);
    const [fresh, files, refs, clean] = await Promise.all([
      access(checkout.setUpMark).then(
        () => false,
        () => true,
      ),
      GuardedFiles.take(checkout.repository),
      GuardedRefs.take(real, options.branch),
      lookAround(checkout),
    ]);
    return new GitWorkspace({ checkout, options, fresh, files, refs, clean });
  }

  async setUp(): Promise<void> {
    await mkdir(dirname(this.#checkout.setUpMark), { recursive: true });
    await writeFile(this.#checkout.setUpMark, '');
  }

  head(): Commit {
    return this.#head;
  }

  async headTree(): Promise<Commit> {
    const args = ['rev-parse', '--verify', '--end-of-options', `${this.#head}^{tree}`];
    return commitOf((await git({ place: this.#checkout.view, args })).trim());
  }

  async dirt(): Promise<Dirt> {
    if (this.#known?.watch.isUnchanged() === true) return this.#known.dirt;
    const since = Date.now();
    const found = await this.#survey();
    const { tracked } = found;
    const untracked = [...found.untracked, ...found.odd.map(({ path }) => path)].sort();
    const dirt = { tracked, untracked };
    const paths = [...this.#clean.tracked, ...untracked, ...found.folders];
    this.#known = { dirt, watch: new Watch(this.directory, paths, since) };
    return dirt;
  }

  async freeze(): Promise<Frozen> {
    await this.#settle();
    const found = await this.#survey();
    for (const { path, kind } of found.odd) throw new ChangeRefused(path, ODD[kind]);
    const { view, viewDir } = this.#checkout;
    const index = join(viewDir, FROZEN);
    await copyFile(join(viewDir, 'index'), index);
    await git({ place: view, index, args: addingAll(this.#clean.submodules) });
    const tree = commitOf((await git({ place: view, index, args: ['write-tree'] })).trim());
    const files = await changedFiles(view, this.#head, tree);
    await inspectChange(view, tree, files);
    const [stat, diff] = await Promise.all([
      diffStat(view, this.#head, tree),
      unifiedDiff({ view, from: this.#head, to: tree, maxBytes: DIFF_BYTES }),
    ]);
    this.#frozen = { tree, survey: found };
    return { tree, paths: pathsOf(files), ...linesOf(files), stat, diff };
  }

  async additions(frozen: Frozen): Promise<string> {
    this.#at(frozen);
    return addedLines(this.#checkout.view, this.#head, frozen.tree);
  }

  async thaw(frozen: Frozen): Promise<readonly string[]> {
    return this.#restore({ index: FROZEN, to: frozen.tree, folders: this.#at(frozen).folders });
  }

  async commit(frozen: Frozen, message: string): Promise<Committed> {
    const { folders } = this.#at(frozen);
    await this.#settle();
    const { view, viewDir } = this.#checkout;
    const args = ['commit-tree', '--no-gpg-sign', '-p', this.#head, '-F', '-', frozen.tree];
    const commit = commitOf(
      (await git({ place: view, args, input: message, env: this.#identity() })).trim(),
    );
    await this.#checkout.advance(commit);
    this.#refs.moved(commit);
    await copyFile(join(viewDir, FROZEN), join(viewDir, 'index'));
    await setViewHead(viewDir, commit);
    await publishIndex(viewDir, this.#checkout.repository.gitDir);
    this.#head = commit;
    this.#known = null;
    this.#frozen = null;
    this.#clean = {
      ...this.#clean,
      ...(await trackedFiles(view, join(viewDir, 'index'))),
      folders,
    };
    const { base, protect } = this.#options;
    return { commit, facts: await factsOf({ view, base, commit, protect }) };
  }

  async discard(): Promise<readonly string[]> {
    await this.#settle();
    this.#frozen = null;
    return this.#restore({ index: 'index', to: this.#head, folders: this.#clean.folders });
  }

  async diff(maxBytes: number): Promise<string> {
    const { base } = this.#options;
    return unifiedDiff({ view: this.#checkout.view, from: base, to: this.#head, maxBytes });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    if (this.#options.mode === 'in-place') await this.#leaveClean();
    await this.#checkout.leave(this.#head);
  }

  async #leaveClean(): Promise<void> {
    const { tracked, untracked } = await this.dirt();
    if (tracked.length + untracked.length > 0) await this.discard();
    else await this.#settle();
  }

  /** The survey without what was odd from the start. */
  async #survey(): Promise<Survey> {
    const { view, viewDir } = this.#checkout;
    const { submodules, odd } = this.#clean;
    const found = await survey({ view, index: join(viewDir, 'index'), submodules });
    const spared = new Set(odd.map(({ path }) => path));
    return { ...found, odd: found.odd.filter(({ path }) => !spared.has(path)) };
  }

  async #restore(goal: {
    readonly index: string;
    readonly to: Commit;
    readonly folders: readonly string[];
  }): Promise<readonly string[]> {
    const { view, viewDir } = this.#checkout;
    const { submodules, odd } = this.#clean;
    const index = join(viewDir, goal.index);
    const undone = await restoreFiles({
      view,
      index,
      to: goal.to,
      submodules,
      spared: { odd, folders: goal.folders },
    });
    await publishIndex(viewDir, this.#checkout.repository.gitDir);
    return undone;
  }

  /** Whatever an agent did to git itself is put back: only its files are its change. */
  async #settle(): Promise<void> {
    const { repository, viewDir } = this.#checkout;
    const { branch, onNote } = this.#options;
    for (const path of await this.#files.putBack())
      onNote(`git's \`${path}\` was changed; it is put back`);
    await clearUnfinished(repository.gitDir);
    const real = realPlace(repository);
    const [found, notes] = await Promise.all([readHead(real), this.#refs.putBack()]);
    for (const note of notes) onNote(note);
    if (found.branch !== branch) {
      onNote(`the checkout was switched to ${found.branch ?? found.commit}; it is put back`);
      await pointHead(real, { branch, commit: this.#head });
    }
    await publishIndex(viewDir, repository.gitDir);
  }

  #at(frozen: Frozen): Survey {
    if (this.#frozen?.tree === frozen.tree) return this.#frozen.survey;
    throw new Error('only the change that was frozen last can be thawed or committed');
  }

  #identity(): Readonly<Record<string, string>> {
    const { name, email } = this.#options.author;
    return {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
    };
  }
}

interface Parts {
  readonly checkout: Checkout;
  readonly options: OpenOptions;
  readonly fresh: boolean;
  readonly files: GuardedFiles;
  readonly refs: GuardedRefs;
  readonly clean: Clean;
}

interface Clean extends Tracked, Pick<Survey, 'odd' | 'folders'> {}

/** The index of the frozen change, in the view. */
const FROZEN = 'frozen';

const ODD = {
  repository: 'it is a git repository of its own',
  special: 'it is a device, pipe or socket',
} as const;

async function lookAround({ view, viewDir }: Checkout): Promise<Clean> {
  const index = join(viewDir, 'index');
  const files = await trackedFiles(view, index);
  const { odd, folders } = await survey({ view, index, submodules: files.submodules });
  return { ...files, odd, folders };
}
