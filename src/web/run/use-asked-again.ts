import { useEffect, useState } from 'preact/hooks';
import { type AskedTwice, askedAgainText } from '../../core/text/asked-again.ts';
import { parseDiff } from '../../core/view/diff.ts';
import type { GateOpening, RunStory } from '../../core/view/story.ts';
import type { RunSource, Snapshot } from './source.ts';
import { recordPath } from './use-file.ts';

/** Most changes that are read for the names of their files. */
const MAX_CHANGES = 10;

/** Why the gate asked again the last time; `null`: it asked once, or never. Files are named as soon as the changes are read. */
export function useAskedAgain(
  story: RunStory,
  { source, snapshot }: { readonly source: RunSource; readonly snapshot: Snapshot },
  openings: readonly GateOpening[],
): string | null {
  const [before, now] = openings.slice(-2);
  const paths = before === undefined || now === undefined ? [] : changesSince(story, before, now);
  const files = usePathsIn(source, snapshot, paths);
  if (before === undefined || now === undefined) return null;
  const asked: AskedTwice = { before: askedIn(before), now: askedIn(now) };
  return askedAgainText(asked, files);
}

const askedIn = ({ opened, then }: GateOpening) => ({ opened, ...then });

/** Records of the changes that were made between two openings. */
function changesSince(
  { attempts }: RunStory,
  { openedAt: from }: GateOpening,
  { openedAt: to }: GateOpening,
): readonly string[] {
  return [...attempts.values()]
    .flat()
    .filter(
      ({ end, start }) =>
        start >= from && start <= to && end.type === 'succeeded' && end.event.change !== null,
    )
    .map(({ phase, number }) => recordPath(phase, number, 'changes.diff'));
}

/** The paths in these diffs; `null`: not read yet, or not all of them can be read. */
function usePathsIn(
  source: RunSource,
  { files }: Snapshot,
  paths: readonly string[],
): readonly string[] | null {
  const [read, setRead] = useState<{ readonly key: string; readonly is: readonly string[] } | null>(
    null,
  );
  const isThere =
    paths.length > 0 &&
    paths.length <= MAX_CHANGES &&
    paths.every((path) => files.some((file) => file.path === path));
  const key = isThere ? paths.join('\n') : '';
  useEffect(() => {
    let isWanted = key !== '';
    if (isWanted)
      pathsIn(source, paths).then(
        (is) => isWanted && is !== null && setRead({ key, is }),
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [source, key]);
  return read?.key === key && key !== '' ? read.is : null;
}

async function pathsIn(
  source: RunSource,
  paths: readonly string[],
): Promise<readonly string[] | null> {
  const contents = await Promise.all(paths.map((path) => source.read(path)));
  const all = new Set<string>();
  for (const file of contents) {
    if (file === null || file.as !== 'text' || file.cut > 0) return null;
    for (const { path } of parseDiff(file.content)) all.add(path);
  }
  return [...all].sort();
}
