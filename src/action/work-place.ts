import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Refusal } from '../ports.ts';
import { codeOf, diskRefusal, makeFolder } from '../system/disk.ts';
import { storeOf, type WorkflowContext } from './context.ts';
import type { ActionInputs } from './inputs.ts';

/**
 * The folder of the repository in which a step works. Throws `Refusal` if it is missing, and for a folder or a pipeline outside
 * of the checkout, because a workflow's author does not mean files of the machine.
 */
export function workPlace(
  { workspace }: Pick<WorkflowContext, 'workspace'>,
  { directory, pipeline }: Pick<ActionInputs, 'directory' | 'pipeline'>,
): string {
  const root = resolve(workspace, directory);
  refuseOutside(workspace, root, `The input \`working-directory\` is \`${directory}\`, which`);
  const top = realOf(workspace);
  if (top === null) return root;
  const real = realOf(root);
  if (real === null || !statSync(real).isDirectory()) {
    throw new Refusal(
      `The input \`working-directory\` is \`${directory}\`, but the checkout has no such folder.`,
      'Give a folder relative to the root of the repository, and put `actions/checkout` before this step.',
    );
  }
  if (relative(top, real) !== relative(workspace, root))
    throw throughLink('working-directory', directory);
  if (pipeline === null) return root;
  const file = resolve(root, pipeline);
  refuseOutside(workspace, file, `The input \`pipeline\` is \`${pipeline}\`, which`);
  const realFile = realOf(file);
  if (realFile !== null && isOutside(top, realFile)) throw throughLink('pipeline', pipeline);
  return root;
}

/** Throws `Refusal` if the runner's temporary folder is not writable: nothing could be stored there. */
export function prepareTemp(context: WorkflowContext): void {
  const store = storeOf(context);
  try {
    makeFolder(store);
    accessSync(store, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : diskRefusal(error, `The runner's folder RUNNER_TEMP, ${context.temp}, cannot be written`);
  }
}

/** Throws `Refusal` if there is no folder for a checkout. */
export function requireWorkspace({ workspace }: Pick<WorkflowContext, 'workspace'>): void {
  if (realOf(workspace) !== null) return;
  throw new Refusal(
    `The folder ${workspace} from GITHUB_WORKSPACE does not exist.`,
    'Put `actions/checkout` before this step; in a container, mount the folder.',
  );
}

function refuseOutside(workspace: string, path: string, what: string): void {
  if (!isOutside(workspace, path)) return;
  throw new Refusal(
    `${what} is outside the checkout.`,
    'Give a path inside the repository, relative to its root.',
  );
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function throughLink(input: string, value: string): Refusal {
  return new Refusal(
    `The input \`${input}\` is \`${value}\`, which contains a symbolic link.`,
    'Give the target path of the link, inside the repository.',
  );
}

/** `null`: it does not exist. */
function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw diskRefusal(error, `${path} cannot be read`);
  }
}
