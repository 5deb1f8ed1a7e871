import type { LibrarySummary } from '../../view/serve-data.ts';
import { padEnd, widthOf, wrapped } from '../line.ts';
import type { Surface } from './paint.ts';

const GAP = '  ';
/** Narrower descriptions are hard to read, so on a narrower terminal they stand below the names. */
const MIN_WIDTH = 30;

/** The pipelines of the library, with the descriptions in a column of their own. */
export function libraryLines(
  all: readonly LibrarySummary[],
  { paint, columns }: Surface,
): readonly string[] {
  const names = Math.max(...all.map(({ name }) => widthOf(name)));
  const room = columns - names - GAP.length;
  return all.flatMap(({ name, description }) => {
    if (room < MIN_WIDTH)
      return [
        paint('strong', name),
        ...wrapped(description, columns - GAP.length).map((line) => GAP + line),
      ];
    const [first = '', ...more] = wrapped(description, room);
    const begin = `${paint('strong', name)}${padEnd('', names - widthOf(name))}${GAP}${first}`;
    return [begin, ...more.map((line) => padEnd('', names) + GAP + line)];
  });
}
