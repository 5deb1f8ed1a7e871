import { renameSync, utimesSync, writeFileSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobVersion } from '../core/change/file-change.ts';
import { type Commit, commitOf } from '../core/lib/brands.ts';
import type { ChangeFacts } from '../core/run/event.ts';
import {
  difference,
  differences,
  pathsOf,
  shownDiff,
  sumLines,
  unifiedDiff,
} from '../git/change/change.ts';
import { factsIn } from '../git/change/facts.ts';
import { inspectChange } from '../git/change/inspect.ts';
import { type GitLocation, git } from '../git/git.ts';
import { dateNow, writeCommit } from '../git/objects/commit-object.ts';
import { requireHashed } from '../git/objects/hashed.ts';
import { type RunnerDirectory, treeOf } from '../git/objects/runner-directory.ts';
import type { OfferedCommit } from '../git/publish/offered.ts';
import { commitsSince, messageOf, rebaseCommits } from '../git/publish/rebase.ts';
import {
  type CommitResult,
  type DirtyFiles,
  type FrozenTree,
  type MergeResult,
  type PathDelta,
  type ReadView,
  Refusal,
  type WholeChange,
  type Workspace,
} from '../ports.ts';
import { readOwnFile } from '../system/disk.ts';
import { reopenWay } from '../system/open-folder.ts';
import { holdsExactly } from './as-indexed.ts';
import { refuseLeftOut, refuseUnholdable, removeEmptyFolders, updateInput } from './candidates.ts';
import { mayConvert, pathsInLfs, settleModes, writeAsStored } from './conversions.ts';
import { deltaOf, filesIn, indexWith, linksIn } from './delta.ts';
import type { LfsFiles } from './lfs/lfs.ts';
import {
  contentsPatch,
  judgeContents,
  type LfsContents,
  pointersOf,
  takeContents,
} from './lfs/lfs-take.ts';
import { listFiles, type WorkspaceListing } from './listing.ts';
import { parentOf } from './real-folder.ts';
import { restoreAll } from './restore.ts';
import {
  changedInSubmodules,
  changedInView,
  refuseInSubmodules,
  restoreSubmodules,
  type Submodule,
  type SubmoduleState,
} from './submodules.ts';

const MAX_DIFF_BYTES = 1024 * 1024;

/** The files of one run, in a folder or a checkout. */
export interface WorkspaceFiles {
  /** Absolute path of their root. */
  readonly directory: string;
  /** A file that names the base for which `setup` was done, because its results may depend on the base. */
  readonly setUpMark: string;
  /** Sets the files to the run's last commit, before the first child, with a `.git` for children. */
  readonly enter: () => Promise<void>;
  /** Creates the children's `.git` again, because a child may have changed it. */
  readonly renewGit: () => Promise<void>;
  /** Submodules with files, after `enter`. */
  readonly submodules: () => readonly Submodule[];
  /** Releases the files; `isOver`: the run has ended. */
  readonly leave: (isOver: boolean) => Promise<void>;
}

export interface WorkspaceOptions {
  readonly own: RunnerDirectory;
  readonly files: WorkspaceFiles;
  /** The files in Git LFS. */
  readonly lfs: LfsFiles;
  /** The base of the run. */
  readonly base: Commit;
  /** Globs of `policy.protect`. */
  readonly protect: readonly string[];
  readonly author: { readonly name: string; readonly email: string };
}

/** The files on which children work; the runner's own git directory is used to judge and commit them. */
export class GitWorkspace implements Workspace {
  readonly directory: string;
  readonly #options: WorkspaceOptions;
  readonly #place: GitLocation;
  readonly #index: string;
  /** The index of the change under judgement. */
  readonly #judged: string;
  #entered: Promise<void> | null = null;
  /** Trees of the base and of `head()`; `null`: not read yet. */
  #trees: { readonly base: Commit; readonly head: Commit } | null = null;
  /** Files of the tree of `head()`. */
  #files: { readonly tree: Commit; readonly files: ReadonlyMap<string, BlobVersion> } | null = null;
  /** The index of `head()`, as git told it last. */
  #entries: { readonly head: Commit; readonly entries: WorkspaceListing['entries'] } | null = null;
  #frozen: FrozenChange | null = null;
  #isClosed = false;

  constructor(options: WorkspaceOptions) {
    const { own, files } = options;
    this.directory = files.directory;
    this.#options = options;
    this.#place = { gitDir: own.folder, workTree: files.directory };
    this.#index = join(own.folder, 'index');
    this.#judged = join(own.folder, 'judged');
  }

  async enter(): Promise<{ readonly fresh: boolean }> {
    const { files, base } = this.#options;
    this.#entered ??= files.enter();
    await this.#entered;
    return { fresh: readOwnFile(files.setUpMark) !== base };
  }

  async setUp(): Promise<void> {
    const { files, base } = this.#options;
    writeFileSync(files.setUpMark, base);
  }

  head(): Commit {
    return this.#options.own.head();
  }

  async headTree(): Promise<Commit> {
    return (await this.#bothTrees()).head;
  }

  async dirt(view: ReadView | null = null): Promise<DirtyFiles> {
    if (view !== null) return this.#dirtIn(view);
    const known = this.#entries;
    if (known?.head === this.head() && holdsExactly(this.directory, known.entries)) return CLEAN;
    const found = await this.#list();
    this.#entries = { head: this.head(), entries: found.entries };
    const inSubmodules = await this.#inSubmodules(found);
    const all = dirtIn(found);
    return { ...all, tracked: [...all.tracked, ...inSubmodules.changed].sort() };
  }

  async freeze(): Promise<FrozenTree> {
    const { own, protect } = this.#options;
    const found = await this.#list();
    refuseInSubmodules(await this.#inSubmodules(found), found);
    const converting = { place: this.#place, index: this.#index };
    const converts = mayConvert(converting, found);
    const paths = converts ? await pathsInLfs(converting, found) : new Set<string>();
    refuseUnholdable(this.directory, found, paths);
    removeEmptyFolders(this.directory, found);
    const taken = await this.#judge(found, paths);
    const call = { place: this.#place, index: this.#judged, args: ['write-tree'] };
    const tree = commitOf((await git(call)).trim());
    const { base, head } = await this.#bothTrees();
    const pairs = [...new Set([head, base])].map((from) => ({ from, to: tree }));
    const [change, whole = change] = await differences(own.place, pairs);
    if (change === undefined || whole === undefined) throw new Error('there is no difference');
    const { files, patch } = change;
    refuseLeftOut(found, new Set(pathsOf(files)));
    await inspectChange(own, tree, files);
    await requireHashed(own.objects, tree, pathsOf(files));
    if (converts) await this.#writeAsStored(taken);
    settleModes(this.directory, found);
    const facts = await factsIn(own.objects, whole, protect);
    this.#frozen = { tree, patch, lfsContents: taken, facts };
    await this.#options.files.renewGit();
    const diff = shownDiff(change, MAX_DIFF_BYTES);
    const counts = { ...sumLines(files), runLines: facts.lines };
    return { tree, paths: pathsOf(files), ...counts, files, diff };
  }

  async additions(frozen: FrozenTree): Promise<string> {
    const { patch, lfsContents } = this.#at(frozen);
    return patch + contentsPatch(this.#options.lfs, lfsContents.files);
  }

  async thaw(frozen: FrozenTree): Promise<readonly string[]> {
    return this.#restore(this.#judged, this.#at(frozen).tree);
  }

  async commit(frozen: FrozenTree, message: string): Promise<CommitResult> {
    const { own, author, lfs } = this.#options;
    const { tree, facts, lfsContents } = this.#at(frozen);
    await lfs.keep(pointersOf(lfsContents.files));
    const identity = { ...author, date: dateNow() };
    const parent = own.head();
    const commit = writeCommit(own.folder, {
      tree,
      parent,
      author: identity,
      committer: identity,
      message,
    });
    own.advance(commit);
    renameSync(this.#judged, this.#index);
    lfs.move(this.#judged, this.#index);
    const { base } = await this.#bothTrees();
    this.#trees = { base, head: tree };
    this.#frozen = null;
    await this.#options.files.renewGit();
    return { commit, facts };
  }

  async merge(offered: OfferedCommit): Promise<MergeResult> {
    const { own } = this.#options;
    const onto = own.head();
    const picked = await rebaseCommits({ own, base: offered.from, head: offered.commit, onto });
    const since = { base: offered.from, head: onto };
    if (typeof picked !== 'string') {
      const paths = picked.conflicts;
      return { type: 'conflict', paths, between: await commitsSince(own, { ...since, paths }) };
    }
    const between = await commitsSince(own, since);
    if (picked === onto) return { type: 'nothing' };
    await this.#moveTo(picked);
    const frozen = await this.freeze();
    if (frozen.tree === (await treeOf(own.objects, picked)))
      return { type: 'merged', frozen, message: await messageOf(own, picked), between };
    await this.discard();
    throw new Refusal(
      'The files do not hold what was merged.',
      'Run the phase again, or remove its `workspace: own`.',
    );
  }

  /** Sets the files to a commit that is not yet the run's head. */
  async #moveTo(commit: Commit): Promise<void> {
    const { own, lfs } = this.#options;
    const { files } = await difference(own.place, own.head(), commit);
    const stored = lfs.of(this.#index);
    const [inLfs] = pathsOf(files).filter((path) => stored.has(path));
    if (inLfs !== undefined)
      throw new Refusal(
        `\`${inLfs}\` is stored by Git LFS and cannot be merged.`,
        'Remove `workspace: own` from the phase that changes it.',
      );
    for (const path of pathsOf(files)) reopenWay(this.directory, parentOf(path));
    const index = join(own.folder, 'merging');
    await copyFile(this.#index, index);
    await git({ place: this.#place, index, args: ['read-tree', '--reset', '-u', commit] });
    await rm(index, { force: true });
  }

  async discard(): Promise<readonly string[]> {
    this.#frozen = null;
    await rm(this.#judged, { force: true });
    this.#options.lfs.forget(this.#judged);
    return this.#restore(this.#index, this.head());
  }

  async files(): Promise<ReadonlyMap<string, BlobVersion>> {
    const tree = await this.headTree();
    if (this.#files?.tree !== tree)
      this.#files = { tree, files: await filesIn(this.#options.own.place, tree) };
    return this.#files.files;
  }

  async links(): Promise<ReadonlyMap<string, string>> {
    return linksIn(this.#options.own.objects, await this.files());
  }

  delta(from: Commit, to: Commit, mostBytes: number): Promise<readonly PathDelta[] | null> {
    return deltaOf(this.#options.own, { from, to, mostBytes });
  }

  async put(delta: readonly PathDelta[]): Promise<Commit> {
    const { own, lfs } = this.#options;
    if (lfs.of(this.#index).size > 0) {
      throw new Refusal(
        'Some files of this repository are in Git LFS, where a stored change cannot be applied.',
        'No action is needed: the phase runs again.',
      );
    }
    const next = join(own.folder, 'put');
    const tree = await indexWith(own, { index: this.#index, next, delta });
    try {
      await this.#restore(next, tree);
    } finally {
      await rm(next, { force: true });
    }
    return tree;
  }

  async diff(maxBytes: number): Promise<string> {
    const { own, base } = this.#options;
    return unifiedDiff({ place: own.place, from: base, to: this.head(), maxBytes });
  }

  async whole(): Promise<WholeChange> {
    const { own, base, protect } = this.#options;
    const change = await difference(own.place, base, this.head());
    const facts = await factsIn(own.objects, change, protect);
    return { facts, paths: pathsOf(change.files), patch: change.patch };
  }

  async close(isOver: boolean): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    // git may still be writing files that nobody waited for.
    await this.#entered?.catch(() => {});
    await this.#options.files.leave(isOver);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close(false);
  }

  async #dirtIn(view: ReadView): Promise<DirtyFiles> {
    const all = dirtIn(await this.#list(view));
    const inSubmodules = await changedInView(this.#options.files.submodules(), view);
    return { ...all, tracked: [...all.tracked, ...inSubmodules].sort() };
  }

  #inSubmodules(found: WorkspaceListing): Promise<SubmoduleState> {
    return changedInSubmodules(this.#options.files.submodules(), found, this.directory);
  }

  #list(view: ReadView | null = null): Promise<WorkspaceListing> {
    const [place, index] = [this.#place, this.#options.lfs.seen(this.#index)];
    if (view === null) return listFiles({ place, index });
    const workTree = view.asSeen('', []).folder;
    return listFiles({ place: { ...place, workTree }, index, through: view.asSeen });
  }

  /** Creates the index of the change, and copies its Git LFS contents to the run's store. */
  async #judge(found: WorkspaceListing, paths: ReadonlySet<string>): Promise<LfsContents> {
    const taking = { lfs: this.#options.lfs, found, index: this.#index, paths };
    const taken = await takeContents(taking);
    await copyFile(this.#index, this.#judged);
    await this.#take(taken.rest);
    await judgeContents(taking, taken, this.#judged);
    return taken;
  }

  /** Writes the files as in a fresh clone, with contents in place of pointers. */
  async #writeAsStored({ rest, folded }: LfsContents): Promise<void> {
    const { lfs } = this.#options;
    const stored = lfs.of(this.#judged);
    const entries = new Map([...rest.entries].filter(([path]) => !stored.has(path)));
    await writeAsStored({ place: this.#place, index: this.#judged }, { ...rest, entries });
    await lfs.putBack(this.#judged, folded);
  }

  /** Adds changed files to the judged index. */
  async #take(found: WorkspaceListing): Promise<void> {
    const input = updateInput(this.directory, found);
    if (input === '') return;
    // All listed files must be hashed, regardless of size and times: a copy of the index would look newer than the files.
    utimesSync(this.#judged, 1, 1);
    const args = ['update-index', '-z', '--add', '--remove', '--replace', '--stdin'];
    await git({ place: this.#place, index: this.#judged, args, input });
  }

  async #restore(index: string, to: Commit): Promise<readonly string[]> {
    const { undone: files, entries } = await restoreAll({
      place: this.#place,
      index,
      to,
      lfs: this.#options.lfs,
    });
    const submodules = this.#options.files.submodules();
    const inSubmodules = await restoreSubmodules(submodules, { entries }, this.directory);
    const undone = [...files, ...inSubmodules].sort();
    await this.#options.files.renewGit();
    return undone;
  }

  async #bothTrees() {
    const { own, base } = this.#options;
    this.#trees ??= {
      base: await treeOf(own.objects, base),
      head: await treeOf(own.objects, own.head()),
    };
    return this.#trees;
  }

  #at(frozen: FrozenTree) {
    if (this.#frozen?.tree === frozen.tree) return this.#frozen;
    throw new Error('only the last frozen change can be thawed or committed');
  }
}

interface FrozenChange {
  readonly tree: Commit;
  readonly patch: string;
  readonly facts: ChangeFacts;
  readonly lfsContents: LfsContents;
}

const CLEAN: DirtyFiles = { tracked: [], untracked: [] };

function dirtIn({ changed, untracked, odd }: WorkspaceListing): DirtyFiles {
  return { tracked: changed, untracked: [...untracked, ...odd.map(({ path }) => path)].sort() };
}
