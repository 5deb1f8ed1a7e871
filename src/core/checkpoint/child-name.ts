import type { ChildBegan } from '../run/event.ts';

/** The parts of the name of a child run's artifact. */
export interface ChildName {
  readonly began: Pick<ChildBegan, 'parent' | 'phase' | 'slot'>;
  /** Attempt of the workflow run, from 1. */
  readonly attempt: number;
  /** From 1; incremented if the name is taken. */
  readonly take: number;
}

/** `phasegate-child-<parent>-<phase>-<slot>-<attempt>.tar.gz`, or `….<take>.tar.gz`; checkpoints of runs have different names. */
export function childName({ began, attempt, take }: ChildName): string {
  const again = take === 1 ? '' : `.${take}`;
  return `${childPrefix(began)}${attempt}${again}.tar.gz`;
}

/** The prefix of the names of a slot's artifacts in all attempts. */
export function childPrefix({ parent, phase, slot }: ChildName['began']): string {
  // An artifact's name cannot contain a slash.
  return `phasegate-child-${parent.slice(7, 19)}-${phase.replaceAll('/', '.')}-${slot}-`;
}

/** The attempt and take of such a name as one increasing number; `null`: another name. */
export function childOrder(name: string, prefix: string): number | null {
  if (!name.startsWith(prefix)) return null;
  const [, attempt, take = '1'] =
    /^([1-9]\d*)(?:\.([1-9]\d*))?\.tar\.gz$/.exec(name.slice(prefix.length)) ?? [];
  return attempt === undefined ? null : Number(attempt) * 1000 + Number(take);
}
