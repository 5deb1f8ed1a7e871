import { existsSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { suggest } from '../../core/lib/nearest.ts';
import { shellWord } from '../../core/lib/shell-word.ts';
import { Refusal } from '../../ports.ts';
import { repositoryRoot } from './repository-root.ts';
import { usualPipelines } from './usual-pipelines.ts';

/**
 * Finds the pipeline file that a person named: a path relative to the current folder or to `root`, or a name in .github/pipelines
 * or pipelines, with or without its extension. Absolute; a path need not exist. Throws `Refusal` for an unknown name.
 */
export function namedPipeline(name: string, root: string): string {
  const paths = [resolve(name), resolve(root, name)];
  const file = paths.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
  if (file !== undefined) return file;
  const known = usualPipelines(repositoryRoot(root));
  const usual = known.find((path) => [basename(path), pipelineNameOf(path)].includes(name));
  if (usual !== undefined) return usual;
  const isThere = paths.find((path) => statSync(path, { throwIfNoEntry: false }) !== undefined);
  if (isThere !== undefined) return isThere;
  const top = repositoryRoot(root);
  const atTop = resolve(top, name);
  if (name !== pipelineNameOf(name)) {
    if (!existsSync(atTop)) return resolve(root, name);
    const here = relative(process.cwd(), atTop);
    throw new Refusal(
      `The pipeline file ${name} is not in this folder, but in ${top}.`,
      `Name it from here: \`${shellWord(here)}\`.`,
    );
  }
  if (!existsSync(join(top, '.git')))
    throw new Refusal(
      `${top} is not in a git repository, so \`${name}\` names no pipeline.`,
      'Run the command in the repository, or set `--root` to a folder in it.',
    );
  throw new Refusal(
    `No pipeline \`${name}\` found in the current folder, .github/pipelines or pipelines.`,
    suggest(name, [...new Set(known.map(pipelineNameOf))]) ?? 'Name a pipeline file.',
  );
}

/** Names of all pipelines, for lists and completions. */
export const pipelineNames = (root: string): readonly string[] => [
  ...new Set(usualPipelines(repositoryRoot(root)).map(pipelineNameOf)),
];

const pipelineNameOf = (file: string): string => basename(file).replace(/\.ya?ml$/, '');
