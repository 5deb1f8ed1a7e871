import type { Commit } from '../core/brands.ts';
import { Refusal } from '../ports.ts';
import { askGit, fields, git, gitRefusal, type Place } from './git.ts';

/** One file that differs between two trees. */
export interface ChangedFile {
  readonly path: string;
  /** Its earlier path, if it was renamed. */
  readonly from: string | null;
  readonly before: Version | null;
  readonly after: Version | null;
  /** `null` for a binary file. */
  readonly insertions: number | null;
  readonly deletions: number | null;
}

export interface Version {
  /** As git writes it: `100644`, `100755`, `120000` for a link, `160000` for a repository. */
  readonly mode: string;
  readonly blob: string;
}

/** What lies between two trees or commits, sorted by path. */
export async function changedFiles(
  view: Place,
  from: Commit,
  to: Commit,
): Promise<readonly ChangedFile[]> {
  const text = await git({
    place: view,
    args: [...DIFF_TREE, '-z', '--raw', '--numstat', '--no-abbrev', '--end-of-options', from, to],
  });
  const parts = fields(text)[Symbol.iterator]();
  const files: Omit<ChangedFile, 'insertions' | 'deletions'>[] = [];
  const lines = new Map<string, Pick<ChangedFile, 'insertions' | 'deletions'>>();
  for (const part of parts) {
    if (part.startsWith(':')) files.push(rawEntry(part, parts));
    else addLines(part, parts, lines);
  }
  return files
    .map((file) => ({ ...file, ...(lines.get(file.path) ?? { insertions: 0, deletions: 0 }) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Both paths of a rename, each once, sorted. */
export function pathsOf(files: readonly ChangedFile[]): readonly string[] {
  const paths = files.flatMap(({ path, from }) => (from === null ? [path] : [from, path]));
  return [...new Set(paths)].sort();
}

/** Lines added and removed; a binary file has none. */
export function linesOf(files: readonly ChangedFile[]): { insertions: number; deletions: number } {
  return files.reduce(
    (sum, file) => ({
      insertions: sum.insertions + (file.insertions ?? 0),
      deletions: sum.deletions + (file.deletions ?? 0),
    }),
    { insertions: 0, deletions: 0 },
  );
}

export interface DiffOptions {
  readonly view: Place;
  readonly from: Commit;
  readonly to: Commit;
  readonly maxBytes: number;
}

/** Unified diff; if it is longer than `maxBytes`, the last line says so. */
export async function unifiedDiff(options: DiffOptions): Promise<string> {
  const { maxBytes } = options;
  const call = {
    place: options.view,
    args: [...DIFF_TREE, '--patch', '--full-index', '--end-of-options', options.from, options.to],
    maxBytes,
  };
  const answer = await askGit(call);
  if (answer.code !== 0) throw gitRefusal(call, answer);
  if (!answer.isCut) return answer.stdout.toString();
  const lines = answer.stdout.toString('utf8', 0, answer.stdout.lastIndexOf('\n') + 1);
  return `${lines}… cut at ${maxBytes} bytes\n`;
}

/** What `git diff --stat` prints. */
export async function diffStat(view: Place, from: Commit, to: Commit): Promise<string> {
  const args = [...DIFF_TREE, '--stat=100', '--stat-count=200', '--end-of-options', from, to];
  return git({ place: view, args });
}

/** A patch without context, byte for byte as Latin-1, and a rename as what it is. Throws `Refusal` if it is more than 64 MiB. */
export async function changedLines(
  view: Place,
  from: Commit,
  to: Commit,
): Promise<readonly string[]> {
  const how = ['--patch', '--unified=0', '--text', '--no-renames', '--end-of-options'];
  const call = { place: view, args: [...DIFF_TREE, ...how, from, to] };
  const answer = await askGit(call);
  if (answer.code !== 0) throw gitRefusal(call, answer);
  if (answer.isCut)
    throw new Refusal('The change is too large to be compared.', 'Make it smaller.');
  return answer.stdout.toString('latin1').split('\n');
}

/** Without context, and whatever attributes say of a file, as text. Throws `Refusal` if it is more than 64 MiB. */
export async function addedLines(view: Place, from: Commit, to: Commit): Promise<string> {
  const args = [...DIFF_TREE, '--patch', '--unified=0', '--text', '--end-of-options', from, to];
  return git({ place: view, args });
}

const DIFF_TREE = ['diff-tree', '-r', '--find-renames', '--no-ext-diff', '--no-textconv'];

/** `:100644 100755 <blob> <blob> M`, then one path, or two for a rename. */
function rawEntry(
  head: string,
  rest: Iterator<string>,
): Omit<ChangedFile, 'insertions' | 'deletions'> {
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
  };
}

function versionOf(mode: string, blob: string): Version | null {
  return mode === '000000' ? null : { mode, blob };
}

/** `3<tab>1<tab>path`, or for a rename `3<tab>1<tab>` and then two paths; `-` for binary files. */
function addLines(
  part: string,
  rest: Iterator<string>,
  lines: Map<string, Pick<ChangedFile, 'insertions' | 'deletions'>>,
): void {
  const [added = '', removed = '', ...name] = part.split('\t');
  const first = name.join('\t');
  if (first === '') next(rest);
  lines.set(first === '' ? next(rest) : first, {
    insertions: added === '-' ? null : Number(added),
    deletions: removed === '-' ? null : Number(removed),
  });
}

function next(rest: Iterator<string>): string {
  const { value, done } = rest.next();
  if (done === true) throw new Error('git ended in the middle of an entry');
  return value;
}
