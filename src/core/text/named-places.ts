/** Most places that are named; the rest is counted. */
const MAX_PLACES = 3;

/** `` `fix`, `review[0]` and 4 more `` */
export function namedPlaces(places: readonly string[]): string {
  const more = places.length - MAX_PLACES;
  const names = places.slice(0, MAX_PLACES).map((name) => `\`${name}\``);
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
