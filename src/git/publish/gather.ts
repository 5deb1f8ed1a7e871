import type { Commit } from '../../core/lib/brands.ts';
import type { Facts } from '../../core/run/event.ts';
import { namedPaths } from '../../core/text/named-paths.ts';
import { changedLines } from '../change/change.ts';
import { factsOf } from '../change/facts.ts';
import type { Place } from '../git.ts';
import type { RunnerDirectory } from '../objects/runner-directory.ts';
import { rebaseCommits } from './rebase.ts';

/** The commits of a run. */
export interface Gathering {
  readonly base: Commit;
  readonly head: Commit;
}

export interface Gathered<T> {
  /** The last commit; the base if nothing could be taken. */
  readonly head: Commit;
  /** From the base to that. */
  readonly facts: Facts;
  readonly taken: readonly T[];
  readonly left: readonly { readonly one: T; readonly why: string }[];
}

/**
 * The commits of several runs in one line on a base, by objects alone. Each run changes there exactly what it changed
 * where it was made and judged; one of which that cannot be said is left out.
 */
export async function gatherCommits<T extends Gathering>(
  own: RunnerDirectory,
  all: readonly T[],
  { base, protect }: { readonly base: Commit; readonly protect: readonly string[] },
): Promise<Gathered<T>> {
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
  return { head, facts, taken, left };
}

async function onTop(
  own: RunnerDirectory,
  onto: Commit,
  { base, head }: Gathering,
): Promise<{ readonly head: Commit } | { readonly why: string }> {
  const made = await rebaseCommits({ own, base, head, onto });
  if (typeof made !== 'string')
    return { why: `${namedPaths(made.conflicts)} changed on both sides` };
  const before = await changeOf(own.place, base, head);
  const now = await changeOf(own.place, onto, made);
  return before === now ? { head: made } : { why: 'the result would be a different change' };
}

/** Every line that is taken out or put in, file by file, whatever stands around it. */
async function changeOf(place: Place, from: Commit, to: Commit): Promise<string> {
  const lines = await changedLines(place, from, to);
  // Of what is not changed itself only these two tell.
  return lines.filter((line) => !/^(?:index |@@ )/.test(line)).join('\n');
}
