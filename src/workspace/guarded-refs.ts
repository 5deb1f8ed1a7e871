import type { Commit } from '../core/brands.ts';
import { fields, git, type Place } from './git.ts';

/** The branches, tags and other refs of a repository in which a run works. */
export class GuardedRefs {
  readonly #place: Place;
  readonly #own: string;
  readonly #kept: Map<string, Ref>;

  private constructor(place: Place, branch: string, kept: Map<string, Ref>) {
    this.#place = place;
    this.#own = `refs/heads/${branch}`;
    this.#kept = kept;
  }

  static async take(place: Place, branch: string): Promise<GuardedRefs> {
    return new GuardedRefs(place, branch, await readRefs(place));
  }

  /** The run's own branch was moved by us. */
  moved(commit: Commit): void {
    this.#kept.set(this.#own, { value: commit, isElsewhere: false });
  }

  /** Makes them as they were when taken; returns what was put back in words, sorted. */
  async putBack(): Promise<readonly string[]> {
    const now = await readRefs(this.#place);
    const names = [...new Set([...this.#kept.keys(), ...now.keys()])].filter(
      (name) => this.#isGuarded(name, now) && this.#kept.get(name)?.value !== now.get(name)?.value,
    );
    if (names.length === 0) return [];
    // Deleted first: `a/b` may stand in the way of `a`.
    await this.#update(names.filter((name) => now.has(name)).map((name) => `delete ${name}\0\0`));
    for (const name of names) await this.#restore(name);
    return names.map((name) => this.#describe(name, now.get(name))).sort();
  }

  /** What a person's editor fetches meanwhile, their other checkouts, their stash and other runs are not ours to judge. */
  #isGuarded(name: string, now: ReadonlyMap<string, Ref>): boolean {
    if (name === this.#own) return true;
    if (LEFT_ALONE.test(name)) return false;
    return now.get(name)?.isElsewhere !== true && this.#kept.get(name)?.isElsewhere !== true;
  }

  async #restore(name: string): Promise<void> {
    const value = this.#kept.get(name)?.value;
    if (value === undefined) return;
    const target = /^ref: (.*)$/.exec(value)?.[1];
    if (target === undefined) await this.#update([`create ${name}\0${value}\0`]);
    else await git({ place: this.#place, args: ['symbolic-ref', '--', name, target] });
  }

  async #update(commands: readonly string[]): Promise<void> {
    if (commands.length === 0) return;
    await git({
      place: this.#place,
      args: ['update-ref', '--no-deref', '--stdin', '-z'],
      input: commands.join(''),
    });
  }

  #describe(name: string, found: Ref | undefined): string {
    const shown = name.replace(/^refs\/(heads|tags)\//, '');
    if (name === this.#own) return `own commits on \`${shown}\` were taken as part of the change`;
    if (found === undefined) return `\`${shown}\` was deleted; it is back`;
    const where = found.value.slice(0, 12);
    return this.#kept.has(name)
      ? `\`${shown}\` was moved to ${where}; it is back where it was`
      : `\`${shown}\` was created at ${where}; it is removed`;
  }
}

const LEFT_ALONE = /^refs\/(?:remotes\/|prefetch\/|stash$|heads\/phasegate\/)/;

interface Ref {
  /** A commit's or tag's name, or `ref: ` and another ref. */
  readonly value: string;
  /** Checked out in another worktree. */
  readonly isElsewhere: boolean;
}

async function readRefs(place: Place): Promise<Map<string, Ref>> {
  const format = '%(refname)%00%(objectname)%00%(symref)%00%(worktreepath)';
  const text = await git({ place, args: ['for-each-ref', `--format=${format}`] });
  const refs = new Map<string, Ref>();
  for (const line of text.split('\n')) {
    const [name, object, target, worktree] = fields(line);
    if (name === undefined || object === undefined) continue;
    refs.set(name, {
      value: target ? `ref: ${target}` : object,
      isElsewhere: Boolean(worktree) && worktree !== place.workTree,
    });
  }
  return refs;
}
