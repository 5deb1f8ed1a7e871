import type { FoundProject } from './project.ts';

/** Folders that the commands of a project make in the repository and that git should ignore, each with a `/` at its end. */
export function madeFolders({ folder, ...project }: FoundProject): readonly string[] {
  const within = folder === '.' ? '' : `${folder}/`;
  return namesOf(project).map((name) => `${within}${name}/`);
}

function namesOf({
  language,
  packageManager,
  commands,
}: Omit<FoundProject, 'folder'>): readonly string[] {
  switch (language) {
    case 'JavaScript':
    case 'TypeScript':
      // Newer versions of yarn install elsewhere, unless they are told otherwise.
      return commands.setup.length === 0 || commands.setup.includes('yarn install --immutable')
        ? []
        : ['node_modules'];
    case 'Python':
      return packageManager === 'poetry' ? ['__pycache__'] : ['.venv', '__pycache__'];
    case 'Rust':
      return ['target'];
    case 'Java':
      return packageManager === 'maven' ? ['target'] : ['build', '.gradle'];
    default:
      return [];
  }
}

/** The command that adds folders to `.gitignore`, also behind a last line without an end. */
export const ignoreCommand = (folders: readonly string[]): string =>
  `printf '\\n%s\\n' ${folders.map((folder) => `'${folder}'`).join(' ')} >> .gitignore`;
