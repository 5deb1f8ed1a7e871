import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { detectProject } from '../core/library/detect.ts';
import { madeFolders } from '../core/library/made-folders.ts';
import type { FoundProject, ProjectFolder } from '../core/library/project.ts';
import { watchedWorkflows } from '../core/library/watched.ts';
import { askGit, fields } from '../git/git.ts';
import { onPath } from '../system/on-path.ts';
import { readRegularText } from '../system/read-regular.ts';

/** The projects of a repository: the one at its root, or else those in folders up to two levels below. */
export function projectsIn(root: string): readonly FoundProject[] {
  const top = projectAt(root, '.');
  if (top !== null && top.commands.test.length > 0) return [top];
  const below = foldersBelow(root, 2).flatMap((folder) => projectAt(root, folder) ?? []);
  return [...(top === null ? [] : [top]), ...outermost(below)];
}

/** Folders that the commands of the projects make and that git neither ignores nor holds files of. */
export async function unignoredIn(
  root: string,
  projects: readonly FoundProject[],
): Promise<readonly string[]> {
  const made = [...new Set(projects.flatMap(madeFolders))];
  if (made.length === 0) return [];
  const place = { workTree: root, gitDir: null };
  const input = made.map((folder) => `${folder}\0`).join('');
  const ignored = await askGit({ place, args: ['check-ignore', '-z', '--stdin'], input });
  if (ignored.code > 1) return [];
  const known = new Set(fields(ignored.stdout.toString()));
  const left = made.filter((folder) => !known.has(folder));
  const held = await Promise.all(
    left.map((folder) => askGit({ place, args: ['ls-files', '-z', '--', folder], maxBytes: 1 })),
  );
  return left.filter((_, index) => held[index]?.stdout.length === 0);
}

/** Names of the repository's workflows that check commits, in the order of their files. */
export const watchedIn = (root: string): readonly string[] => watchedWorkflows(workflowTexts(root));

/** The repository's workflows by path, in order; the text is empty where a file cannot be read. */
export function workflowTexts(root: string): ReadonlyMap<string, string> {
  const folder = '.github/workflows';
  const { names, read } = folderAt(join(root, folder));
  const files = [...names].filter((name) => /\.ya?ml$/.test(name)).sort();
  return new Map(files.map((name) => [`${folder}/${name}`, read(name)]));
}

/** A nested project belongs to the outer one. */
function outermost(projects: readonly FoundProject[]): readonly FoundProject[] {
  return projects.filter(
    ({ folder }) => !projects.some((other) => folder.startsWith(`${other.folder}/`)),
  );
}

function projectAt(root: string, folder: string): FoundProject | null {
  const found = detectProject(folderAt(join(root, folder)));
  return found === null ? null : { folder, ...found };
}

function folderAt(path: string): ProjectFolder {
  return {
    names: new Set(entriesOf(path).map(({ name }) => name)),
    read: (name) => {
      try {
        return readRegularText(join(path, name));
      } catch {
        return '';
      }
    },
  };
}

/** Folders that do not contain the repository's own projects. */
const OTHERS = new Set([
  'node_modules',
  'vendor',
  'target',
  'dist',
  'build',
  'examples',
  'fixtures',
]);

function foldersBelow(root: string, levels: number, folder = ''): readonly string[] {
  if (levels === 0) return [];
  const here = entriesOf(join(root, folder))
    .filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !OTHERS.has(entry.name),
    )
    .map(({ name }) => (folder === '' ? name : `${folder}/${name}`))
    .sort();
  return here.flatMap((path) => [path, ...foldersBelow(root, levels - 1, path)]);
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The programs that are on the search path. */
export async function programsOnPath(
  programs: readonly string[],
  path: string,
): Promise<readonly string[]> {
  const places = await Promise.all(programs.map((program) => onPath(program, path)));
  return programs.filter((_, index) => places[index] !== null);
}
