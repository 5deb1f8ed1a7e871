/**
 * Where a link leads if its target is outside of the tree, as text; `null`: it stays inside. Links on the way are followed within
 * the tree, so the disk cannot change the result.
 */
export function straying(path: string, links: ReadonlyMap<string, string>): string | null {
  const end = followed(path, links);
  return 'fault' in end ? end.fault : null;
}

/** Where a path leads within the tree, or why it does not; the root is the empty path. */
export function followed(
  path: string,
  links: ReadonlyMap<string, string>,
): { readonly place: string } | { readonly fault: string } {
  const toGo = path.split('/').reverse();
  let place: readonly string[] = [];
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const part = toGo.pop();
    if (part === undefined) return { place: place.join('/') };
    const reached = step(place, part);
    if (reached === null) return { fault: OUTSIDE };
    if (reached[0]?.toLowerCase() === '.git') return { fault: 'a link into the git directory' };
    const target = links.get(reached.join('/'));
    if (target?.startsWith('/')) return { fault: OUTSIDE };
    place = target === undefined ? reached : reached.slice(0, -1);
    toGo.push(...reversed(target));
  }
  return { fault: 'a link cycle' };
}

function reversed(target: string | undefined): readonly string[] {
  return target === undefined ? [] : target.split('/').reverse();
}

/** `null`: above the root. */
function step(place: readonly string[], part: string): readonly string[] | null {
  if (part === '' || part === '.') return place;
  if (part !== '..') return [...place, part];
  return place.length === 0 ? null : place.slice(0, -1);
}

const OUTSIDE = 'a link out of the workspace';
const MAX_STEPS = 1000;
