import type { Commit } from '../../core/lib/brands.ts';
import type { ChangeFacts } from '../../core/run/event.ts';
import { namedPaths } from '../../core/text/named-paths.ts';
import { changedLines } from '../change/change.ts';
import { factsOf } from '../change/facts.ts';
import type { GitLocation } from '../git.ts';
import type { RunnerDirectory } from '../objects/runner-directory.ts';
import { rebaseCommits } from './rebase.ts';

/** The commits of a run. */
export interface CommitRange {
  readonly base: Commit;
  readonly head: Commit;
}

export interface GatheredCommits<T> {
  /** The last commit; the base if no run could be included. */
  readonly head: Commit;
  /** The facts from the base to `head`. */
  readonly facts: ChangeFacts;
  readonly included: readonly T[];
  readonly excluded: readonly { readonly one: T; readonly why: string }[];
}

/**
 * Rebases the commits of several runs on top of each other, working on objects only. Each run must make exactly the change that
 * was judged; otherwise it is left out.
 */
export async function gatherCommits<T extends CommitRange>(
  own: RunnerDirectory,
  all: readonly T[],
  { base, protect }: { readonly base: Commit; readonly protect: readonly string[] },
): Promise<GatheredCommits<T>> {
  let head = base;
  const taken: T[] = [];
  const left: { readonly one: T; readonly why: string }[] = [];
  for (const one of all) {
    const next = await onTop(own, head, one);
    if ('why' in next) left.push({ one, why: next.why });
    else {
      head = next.head;
      taken.push(one);
    }
  }
  const facts = await factsOf({ own, base, commit: head, protect });
  return { head, facts, included: taken, excluded: left };
}

async function onTop(
  own: RunnerDirectory,
  onto: Commit,
  { base, head }: CommitRange,
): Promise<{ readonly head: Commit } | { readonly why: string }> {
  const made = await rebaseCommits({ own, base, head, onto });
  if (typeof made !== 'string')
    return { why: `${namedPaths(made.conflicts)} changed on both sides` };
  const before = await changeOf(own.place, base, head);
  const now = await changeOf(own.place, onto, made);
  return before === now ? { head: made } : { why: 'the result would be a different change' };
}

/** Every added or removed line by file, without its context. */
async function changeOf(place: GitLocation, from: Commit, to: Commit): Promise<string> {
  const lines = await changedLines(place, from, to);
  // Only these two kinds of lines depend on unchanged content.
  return lines.filter((line) => !/^(?:index |@@ )/.test(line)).join('\n');
}
