import {
  type LineCounts,
  linesIn,
  type PatchedFile,
  patchedFiles,
} from '../../core/change/additions.ts';
import type { BlobVersion, ChangedLines, FileChange } from '../../core/change/file-change.ts';
import type { Commit } from '../../core/lib/brands.ts';
import { Refusal } from '../../ports.ts';
import { askGit, fields, type GitLocation, git, gitRefusal } from '../git.ts';

/** One file that differs between two trees. Lines of binary files count, too: attributes and NUL bytes are ignored. */
export interface ChangedFile extends FileChange, ChangedLines {}

/** The difference between two trees or commits. */
export interface Difference {
  /** Sorted by path. */
  readonly files: readonly ChangedFile[];
  /** A unified diff that treats every file as text. */
  readonly patch: string;
}

/** Throws `Refusal` if the difference is larger than 64 MiB. */
export async function difference(
  place: GitLocation,
  from: Commit,
  to: Commit,
): Promise<Difference> {
  return parseDifference(await git({ place, args: [...ALL, '--end-of-options', from, to] }));
}

export interface TreePair {
  readonly from: Commit;
  readonly to: Commit;
}

/** The differences of several trees to one tree, computed by one process. */
export async function differences(
  place: GitLocation,
  pairs: readonly TreePair[],
): Promise<readonly Difference[]> {
  const heads = pairs.map(({ from, to }) => `${from} ${to}\n`);
  const text = await git({ place, args: [...ALL, '--stdin'], input: heads.join('') });
  // A file name may contain anything except the hash of its own tree.
  let at = 0;
  const starts = heads.map((head) => {
    const start = text.indexOf(head, at);
    if (start === -1) throw new Error('git left out a pair of trees');
    at = start + head.length;
    return at;
  });
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? text.length : next - (heads[index + 1]?.length ?? 0);
    return parseDifference(text.slice(start, end));
  });
}

/** Raw entries, then numbers, each terminated by NUL; another NUL, then the patch. */
function parseDifference(text: string): Difference {
  const start = text.startsWith('diff --git ') ? 0 : text.indexOf('\0diff --git ');
  const patch = start === -1 ? '' : text.slice(start === 0 ? 0 : start + 1);
  const parts = fields(start === -1 ? text : text.slice(0, start))[Symbol.iterator]();
  const files: RawFile[] = [];
  const binary = new Set<string>();
  for (const part of parts) {
    if (part.startsWith(':')) files.push(rawEntry(part, parts));
    else if (part !== '') addBinary(part, parts, binary);
  }
  const sections = patchedFiles(patch)[Symbol.iterator]();
  const counted = files.map(({ sections: count, ...file }) => {
    const lines = Array.from({ length: count }, () => linesIn(nextSection(sections)));
    const hasReturns = lines.some((section) => section.hasReturns);
    return { ...file, ...sumLines(lines), hasReturns, isBinary: binary.has(file.path) };
  });
  return { patch, files: counted.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function nextSection(sections: Iterator<PatchedFile>): PatchedFile {
  const { value, done } = sections.next();
  if (done === true) throw new Error('the patch lacks a file');
  return value;
}

/** The files that differ between two trees or commits, sorted by path. */
export async function changedFiles(
  place: GitLocation,
  from: Commit,
  to: Commit,
): Promise<readonly ChangedFile[]> {
  return (await difference(place, from, to)).files;
}

/** Both paths of a rename, each once, sorted. */
export function pathsOf(files: readonly ChangedFile[]): readonly string[] {
  const paths = files.flatMap(({ path, from }) => (from === null ? [path] : [from, path]));
  return [...new Set(paths)].sort();
}

/** The sum of added and removed lines. */
export function sumLines(files: readonly Pick<ChangedFile, 'insertions' | 'deletions'>[]): {
  insertions: number;
  deletions: number;
} {
  return files.reduce(
    (sum, file) => ({
      insertions: sum.insertions + file.insertions,
      deletions: sum.deletions + file.deletions,
    }),
    { insertions: 0, deletions: 0 },
  );
}

export interface DiffOptions {
  readonly place: GitLocation;
  readonly from: Commit;
  readonly to: Commit;
  readonly maxBytes: number;
}

/** Unified diff; if it is truncated to `maxBytes`, the last line says so. */
export async function unifiedDiff(options: DiffOptions): Promise<string> {
  const { place, from, to, maxBytes } = options;
  const args = [...DIFF_TREE, '--patch', '--full-index', '--end-of-options', from, to];
  const call = { place, args, maxBytes };
  const answer = await askGit(call);
  if (answer.code !== 0) throw gitRefusal(call, answer);
  return answer.isCut ? cutDiff(answer.stdout, maxBytes) : answer.stdout.toString();
}

function cutDiff(bytes: Buffer, maxBytes: number): string {
  const lines = bytes.toString('utf8', 0, bytes.lastIndexOf('\n', maxBytes - 1) + 1);
  return `${lines}… cut at ${maxBytes} bytes\n`;
}

/** The diff for people, without the lines of binary files; if it is truncated to `maxBytes`, the last line says so. */
export function shownDiff({ files, patch }: Difference, maxBytes: number): string {
  const binary = new Map(files.filter((file) => file.isBinary).map((file) => [file.path, file]));
  const shown = patchedFiles(patch)
    .map((section) => {
      const file = binary.get(section.path);
      if (file === undefined) return section.text;
      const head = section.text.slice(0, section.headLength);
      return `${head}Binary file: ${file.insertions} lines added, ${file.deletions} removed\n`;
    })
    .join('');
  const bytes = Buffer.from(shown);
  return bytes.length <= maxBytes ? shown : cutDiff(bytes, maxBytes);
}

/** A patch without context, byte for byte as Latin-1, with renames detected. Throws `Refusal` if it is larger than 64 MiB. */
export async function changedLines(
  place: GitLocation,
  from: Commit,
  to: Commit,
): Promise<readonly string[]> {
  const how = ['--patch', '--unified=0', '--text', '--no-renames', '--end-of-options'];
  const call = { place, args: [...DIFF_TREE, ...how, from, to] };
  const answer = await askGit(call);
  if (answer.code !== 0) throw gitRefusal(call, answer);
  if (answer.isCut)
    throw new Refusal('The change is too large to compare.', 'Make the change smaller.');
  return answer.stdout.toString('latin1').split('\n');
}

const DIFF_TREE: readonly string[] = [
  'diff-tree',
  '-r',
  '--find-renames',
  '--no-ext-diff',
  '--no-textconv',
];

/** Raw entries with full hashes, numbers of lines, and a patch that treats every file as text. */
const ALL = [
  ...DIFF_TREE,
  ...['-z', '--raw', '--numstat', '--no-abbrev', '--patch', '--text', '--full-index'],
];

interface RawFile extends Omit<ChangedFile, keyof LineCounts | 'isBinary'> {
  /** Number of sections in the patch: a file that became a link is removed and created. */
  readonly sections: number;
}

/** `:100644 100755 <blob> <blob> M`, then one path, or two for a rename. */
function rawEntry(head: string, rest: Iterator<string>): RawFile {
  const [oldMode = '', newMode = '', oldBlob = '', newBlob = '', kind = ''] = head
    .slice(1)
    .split(' ');
  const first = next(rest);
  const isRename = kind.startsWith('R');
  return {
    path: isRename ? next(rest) : first,
    from: isRename ? first : null,
    before: versionOf(oldMode, oldBlob),
    after: versionOf(newMode, newBlob),
    sections: kind === 'T' ? 2 : 1,
  };
}

function versionOf(mode: string, blob: string): BlobVersion | null {
  return mode === '000000' ? null : { mode, blob };
}

/** `3<tab>1<tab>path`, or for a rename `3<tab>1<tab>` and then two paths; `-` for binary files. */
function addBinary(part: string, rest: Iterator<string>, binary: Set<string>): void {
  const [added = '', , ...name] = part.split('\t');
  const first = name.join('\t');
  if (first === '') next(rest);
  const path = first === '' ? next(rest) : first;
  if (added === '-') binary.add(path);
}

function next(rest: Iterator<string>): string {
  const { value, done } = rest.next();
  if (done === true) throw new Error('git ended in the middle of an entry');
  return value;
}
