import type { ChildBegan } from '../run/event.ts';

/** What the name of a child run's artifact tells. */
export interface ChildName {
  readonly began: Pick<ChildBegan, 'parent' | 'phase' | 'slot'>;
  /** Of the workflow run, from 1. */
  readonly attempt: number;
  /** From 1; higher where the name before was taken. */
  readonly take: number;
}

/** `phasegate-child-<parent>-<phase>-<slot>-<attempt>.tar.gz`, or `….<take>.tar.gz`; no checkpoint of a run has such a name. */
export function childName({ began, attempt, take }: ChildName): string {
  const again = take === 1 ? '' : `.${take}`;
  return `${childPrefix(began)}${attempt}${again}.tar.gz`;
}

/** How the names of a slot's artifacts begin, in whichever attempt. */
export function childPrefix({ parent, phase, slot }: ChildName['began']): string {
  // A slash may be in no artifact's name.
  return `phasegate-child-${parent.slice(7, 19)}-${phase.replaceAll('/', '.')}-${slot}-`;
}

/** The attempt and the take of one of these names, as one number that grows; `null` for any other name. */
export function childOrder(name: string, prefix: string): number | null {
  if (!name.startsWith(prefix)) return null;
  const [, attempt, take = '1'] =
    /^([1-9]\d*)(?:\.([1-9]\d*))?\.tar\.gz$/.exec(name.slice(prefix.length)) ?? [];
  return attempt === undefined ? null : Number(attempt) * 1000 + Number(take);
}
