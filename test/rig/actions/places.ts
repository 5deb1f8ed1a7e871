import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runGit } from '../repository.ts';

/** One commit of one repository: what `./` and `$/` mean in the files of it. */
export interface Place {
  /** The text of a file of it. */
  read(path: string): Promise<string>;
  /** The workflow that `uses` of a job names. */
  called(uses: string): { readonly place: Place; readonly path: string };
  /** The folder of the action that `uses` of a step names. */
  action(uses: string): string;
}

/** Folders that stand for other repositories, as they are now: `owner/name` → folder. */
export type Repositories = Readonly<Record<string, string>>;

/** A commit of the repository that the workflows run in. */
export function commitPlace(repository: string, commit: string, others: Repositories): Place {
  const place: Place = {
    read: async (path) => `${await runGit(repository, ['show', `${commit}:${path}`])}\n`,
    called: (uses) => calledFrom(place, uses, others),
    action: (uses) => actionFrom(null, uses, others),
  };
  return place;
}

function folderPlace(folder: string, others: Repositories): Place {
  const place: Place = {
    read: (path) => readFile(join(folder, path), 'utf8'),
    called: (uses) => calledFrom(place, uses, others),
    action: (uses) => actionFrom(folder, uses, others),
  };
  return place;
}

/** https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#calling-a-reusable-workflow */
function calledFrom(place: Place, uses: string, others: Repositories) {
  if (uses.startsWith('./')) return { place, path: uses.slice(2) };
  const { folder, path } = elsewhere(uses, others);
  return { place: folderPlace(folder, others), path };
}

function actionFrom(folder: string | null, uses: string, others: Repositories): string {
  if (uses.startsWith('$/')) {
    if (folder !== null) return join(folder, uses.slice(2));
    throw new Error(`the rig knows \`${uses}\` only in the files of another repository`);
  }
  const found = elsewhere(uses, others);
  return join(found.folder, found.path);
}

function elsewhere(uses: string, others: Repositories) {
  const [, name = '', path = '', ref = ''] = /^([^/]+\/[^/@]+)\/?([^@]*)@(.+)$/.exec(uses) ?? [];
  const folder = others[name];
  if (folder === undefined) throw new Error(`the rig knows nothing like \`${uses}\``);
  if (!/^(?:[0-9a-f]{40}|v\d+\.\d+\.\d+)$/.test(ref))
    throw new Error(`\`${uses}\` is pinned neither to a commit nor to a release`);
  return { folder, path };
}
