import { appendFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { RunId } from '../../core/lib/brands.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { checkoutsOf } from '../../git/checkouts.ts';
import { fileWithLogin } from '../../git/logins.ts';
import { foldersWithObjects, type RunnerDirectory } from '../../git/objects/runner-directory.ts';
import { Refusal } from '../../ports.ts';
import { isolationHere } from '../../sandbox/isolation.ts';
import { thisMachine } from '../../sandbox/machine.ts';
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import { isWithin } from '../../sandbox/shown.ts';
import { userCache } from '../../system/user-cache.ts';
import { coverFolder } from '../../workspace/checkout.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { isInCi } from '../stored/surroundings.ts';

export interface SandboxChildrenOptions {
  readonly place: RepositoryPlace;
  /** Where the isolation in force is recorded. */
  readonly runFolder: string;
  readonly plan: Plan;
  /** Where the children work. */
  readonly directory: string;
  /** The runner's git directory. */
  readonly own: RunnerDirectory;
  /** For the children's home and temporary files. */
  readonly folder: string;
  /** In the environment of all children. */
  readonly mark: string;
  /** For a run over several repositories; `null` for one. */
  readonly beside?: OtherRepositoryPaths | null;
  readonly onNote: (text: string) => void;
}

/** Other repositories of the run, as its children see them. Absolute paths. */
export interface OtherRepositoryPaths {
  readonly hidden: readonly string[];
  readonly shown: readonly string[];
}

/** As for the cache, a relative path in the environment does not count. */
const personsHome = (): string =>
  [process.env.HOME ?? '', homedir()].find(isAbsolute) ?? userInfo().homedir;

/** The sandbox for the children of this run. */
export function sandboxChildren(holding: SandboxChildrenOptions): Sandbox {
  const { place, runFolder, plan, directory, own, folder, mark, onNote } = holding;
  const { repository, store, workspaces } = place;
  const { root } = repository;
  const { beside } = holding;
  const persons = [...new Set([...checkoutsOf(repository), ...(beside?.hidden ?? [])])];
  const isCheckout = directory === root;
  const home = personsHome();
  return createSandbox({
    policy: plan.policy,
    env: process.env,
    mark,
    home,
    ownHome: isInCi(),
    folder,
    hidden: [store, ...withoutThoseAround(isCheckout ? outsideOf(root, persons) : persons, home)],
    writable: [directory],
    shown: [
      join(userCache(process.env), 'agents'),
      ...foldersWithObjects(own.folder),
      ...(beside?.shown ?? []),
      // Programs in a virtual environment contain the path at which it was created.
      ...plan.workspace.carry
        .filter((path) => !/[*?[{(!]/.test(path))
        .map((path) => join(root, path)),
    ],
    covers: isCheckout ? [{ at: join(root, '.git'), by: coverFolder(workspaces) }] : [],
    onIsolation: (text) => {
      onNote(text);
      appendFileSync(join(runFolder, 'sandbox.log'), `${new Date().toISOString()} ${text}\n`);
    },
    onNote,
  });
}

/** The job's checkout is the workspace, and its own `.git` is covered or moved away. */
const outsideOf = (root: string, folders: readonly string[]): readonly string[] =>
  folders.filter((folder) => !isWithin(folder, root) && !isWithin(root, folder));

/** A repository that contains the home folder cannot be hidden as a whole. */
function withoutThoseAround(folders: readonly string[], home: string): readonly string[] {
  return folders.filter((folder) => !`${home}/`.startsWith(`${folder}/`));
}

/** Whether children can reach only what the policy allows. */
export async function isSandboxed({ policy }: Plan): Promise<boolean> {
  return policy.isolation !== 'off' && (await thisMachine()).bubblewrap.works;
}

/** The home and the temporary files of a run's children. */
export const sandboxFolder = ({ workspaces }: RepositoryPlace, run: RunId): string =>
  join(workspaces, `${run}.sandbox`);

/** Throws `Refusal`, before anything starts, if the policy cannot be enforced, or if a token cannot be hidden in CI. */
export async function requireIsolation(
  plan: Plan,
  { repository }: Pick<RepositoryPlace, 'repository'>,
): Promise<void> {
  const { policy } = plan;
  const { isolation, network } = policy;
  if (isolation === 'required' || network.type !== 'any') await isolationHere(policy, thisMachine);
  if (!isInCi() || (await isSandboxed(plan))) return;
  const leaky = fileWithLogin(await repository.settings());
  if (leaky === null) return;
  throw new Refusal(
    `${leaky} contains a token, and this machine has no sandbox to hide it from agents.`,
    'Set `persist-credentials: false` for `actions/checkout`, or install bubblewrap in an earlier step.',
  );
}
