import type { DiffLine } from '../change/hunk.ts';
import { compareLines, withContext } from '../lib/line-changes.ts';
import { type AlignedPart, alignLines, isEqual } from '../lib/merge-lines.ts';
import { plural } from '../text/plural.ts';
import type { Hunk } from './diff.ts';

/** What two writers made of one text, as a diff from the file on the disk to the text in the editor. */
export interface Conflict {
  /** Lines that both changed are marked. */
  readonly hunks: readonly Hunk[];
  /** In how many places they meet. */
  readonly meetings: number;
}

interface ConflictTexts {
  /** The text in the editor. */
  readonly ours: string;
  /** The file on the disk. */
  readonly theirs: string;
}

export function conflictOf(base: string, texts: ConflictTexts): Conflict {
  const parts = alignLines(base, texts);
  return {
    hunks: hunksOf(linesOf(parts)),
    meetings: parts.filter((part) => writerOf(part) === 'both').length,
  };
}

export const meetingText = (meetings: number): string =>
  meetings === 0
    ? 'The two changes touch different lines.'
    : `The two changes meet in ${plural(meetings, 'place')}.`;

/** Who changed a part; `null`: nobody, or both equally. */
type Writer = 'disk' | 'editor' | 'both' | null;

function writerOf({ base, ours, theirs }: AlignedPart): Writer {
  if (isEqual(ours, theirs)) return null;
  if (isEqual(ours, base)) return 'disk';
  return isEqual(theirs, base) ? 'editor' : 'both';
}

interface WrittenLine {
  readonly line: DiffLine;
  /** `null`: both texts have the line. */
  readonly by: Writer;
}

function linesOf(parts: readonly AlignedPart[]): readonly WrittenLine[] {
  let [before, after] = [1, 1];
  const lines = parts.flatMap((part) => {
    const by = writerOf(part);
    return compareLines(part.theirs, part.ours).map(
      ({ kind, text }): WrittenLine => ({
        line: {
          ...{ kind, text },
          before: kind === 'add' ? null : before++,
          after: kind === 'del' ? null : after++,
        },
        by: kind === 'same' ? null : by,
      }),
    );
  });
  // Of both texts, the last line ends.
  const last = lines.at(-1);
  return last?.line.kind === 'same' && last.line.text === '' ? lines.slice(0, -1) : lines;
}

const hunksOf = (lines: readonly WrittenLine[]): readonly Hunk[] =>
  withContext(lines, ({ by }) => by !== null).map((group) => ({
    title: titleOf(group),
    lines: group.map(({ line }) => line),
    marked: new Set(group.flatMap(({ line, by }) => (by === 'both' ? [line] : []))),
  }));

function titleOf(lines: readonly WrittenLine[]): string {
  const writers = new Set(lines.map(({ by }) => by));
  if (writers.has('both')) return 'changed on the disk and in the editor: the changes meet here';
  if (writers.has('disk') && writers.has('editor'))
    return 'changed on the disk and in the editor, in different lines';
  return writers.has('disk') ? 'changed on the disk' : 'changed in the editor';
}
