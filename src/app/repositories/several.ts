import { rmSync, symlinkSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunId } from '../../core/lib/brands.ts';
import { MAIN } from '../../core/lib/main-repository.ts';
import { seenFrom } from '../../core/run/repositories.ts';
import type { EngineDependencies } from '../../engine/dependencies.ts';
import { checkoutsOf } from '../../git/checkouts.ts';
import { foldersWithObjects, type RunnerDirectory } from '../../git/objects/runner-directory.ts';
import type { Repository } from '../../git/repository.ts';
import type { Workspace } from '../../ports.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { onDisk } from '../../system/disk.ts';
import { openWorkspace } from '../../workspace/open.ts';
import {
  isSandboxed,
  type OtherRepositoryPaths,
  sandboxChildren,
} from '../admission/sandbox-children.ts';
import { disposedIfOurs, workspaceIfOurs } from '../run/if-ours.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { type OwnWorkspaceSource, withOwnWorkspaces } from '../wiring/own-workspaces.ts';
import type { OpenOtherRepository } from './elsewhere.ts';
import { tokenFor } from './token-for.ts';

/** The folder with the files of the other repositories of a run, and links to its own. */
export const repositoriesFolder = ({ workspaces }: RepositoryPlace, run: RunId): string =>
  join(workspaces, `${run}.repositories`);

/** Homes and temporary files of the children in the other repositories. */
export const sandboxesElsewhere = (place: RepositoryPlace, run: RunId): string =>
  `${repositoriesFolder(place, run)}.sandbox`;

export interface OpenRepositories extends AsyncDisposable {
  /** Dependencies in the run's own repository. */
  readonly deps: EngineDependencies;
  /** Disposes of the workspaces; if the run is over, removes them, too. */
  readonly close: (isOver: boolean) => Promise<void>;
}

type RepositorySetSource = Omit<OwnWorkspaceSource, 'several'>;

/** The engine's dependencies in each repository of a run. */
export function openRepositories(
  source: RepositorySetSource,
  elsewhere: readonly OpenOtherRepository[],
): OpenRepositories {
  if (elsewhere.length === 0) return inOne(source);
  const { place, state } = source;
  const folder = repositoriesFolder(place, state.run);
  const depsByRepository = new Map<string, EngineDependencies>();
  const several = { depsByRepository, folder };
  const there = elsewhere.map((one) => openThere(source, one, { elsewhere, folder }));
  depsByRepository.set(MAIN, withOwnWorkspaces({ ...source, several }));
  for (const one of there)
    depsByRepository.set(one.name, dependenciesOfOther(source, one, several));
  const ready = readyTogether([...depsByRepository.values()], {
    folder,
    directory: source.workspace.directory,
  });
  for (const [name, deps] of depsByRepository) depsByRepository.set(name, { ...deps, ready });
  const close = async (isOver: boolean): Promise<void> => {
    for (const { sandbox } of there)
      await disposedIfOurs(sandbox, source.session)[Symbol.asyncDispose]();
    for (const { workspace } of there) await workspace.close(isOver);
  };
  return {
    deps: depsByRepository.get(MAIN) ?? unopened(),
    close,
    [Symbol.asyncDispose]: () => close(false),
  };
}

function unopened(): never {
  throw new Error('no dependencies for the main repository');
}

function inOne(source: RepositorySetSource): OpenRepositories {
  const deps = withOwnWorkspaces({ ...source, several: null });
  return { deps, close: async () => {}, [Symbol.asyncDispose]: async () => {} };
}

interface OtherRepositoryWorkspace extends OpenOtherRepository {
  readonly workspace: Workspace;
  readonly sandbox: Sandbox;
}

interface OtherRepositories {
  readonly elsewhere: readonly OpenOtherRepository[];
  /** The folder with the files of all repositories. */
  readonly folder: string;
}

function openThere(
  source: RepositorySetSource,
  one: OpenOtherRepository,
  around: OtherRepositories,
): OtherRepositoryWorkspace {
  const { place, plan, state, runFolder, session, mark, author, reporter } = source;
  const { name, repository, own } = one;
  const opened = openWorkspace({
    repository,
    own,
    name,
    base: seenFrom(state, name).base,
    files: 'folder',
    home: around.folder,
    carry: [],
    protect: plan.policy.protect,
    author,
    isSandboxed: () => isSandboxed(plan),
    onNote: (text) => reporter.note(`${name}: ${text}`),
  });
  const workspace = workspaceIfOurs(opened, session);
  const sandbox = sandboxChildren({
    place: { ...place, repository },
    runFolder,
    plan: { ...plan, workspace: { carry: [] } },
    directory: workspace.directory,
    own,
    folder: join(sandboxesElsewhere(place, state.run), name),
    mark,
    beside: otherRepositoryPaths(source, around),
    // The first sandbox of the run has already reported the isolation in force.
    onNote: () => {},
  });
  return { ...one, workspace, sandbox };
}

/** What children see of the other repositories: files and git objects, but no remotes. */
export function otherRepositoryPaths(
  { place, own, workspace }: Pick<RepositorySetSource, 'place' | 'own' | 'workspace'>,
  { elsewhere, folder }: OtherRepositories,
): OtherRepositoryPaths {
  const repositories: readonly Repository[] = [
    place.repository,
    ...elsewhere.map(({ repository }) => repository),
  ];
  const all: readonly RunnerDirectory[] = [own, ...elsewhere.map((one) => one.own)];
  return {
    hidden: repositories.flatMap(checkoutsOf),
    shown: [folder, workspace.directory, ...all.flatMap((one) => foldersWithObjects(one.folder))],
  };
}

function dependenciesOfOther(
  source: RepositorySetSource,
  { name, repository, baseBranch, own, workspace, sandbox }: OtherRepositoryWorkspace,
  several: OwnWorkspaceSource['several'],
): EngineDependencies {
  const { place, platform, state } = source;
  return withOwnWorkspaces({
    ...source,
    place: { ...place, repository },
    platform: { ...platform, token: tokenFor(name) ?? platform.token },
    state: seenFrom(state, name),
    baseBranch,
    own,
    workspace,
    sandbox,
    several,
    reuse: null,
  });
}

interface LinkedFolders {
  readonly folder: string;
  /** The workspace of the run's own repository. */
  readonly directory: string;
}

/** All files are in place before `setup` runs in one repository, because it may read the others. */
function readyTogether(
  depsByRepository: readonly EngineDependencies[],
  linked: LinkedFolders,
): EngineDependencies['ready'] {
  let ready: ReturnType<EngineDependencies['ready']> | null = null;
  return () => {
    ready ??= readyInTurn(depsByRepository, linked);
    return ready;
  };
}

async function readyInTurn(
  depsByRepository: readonly EngineDependencies[],
  { folder, directory }: LinkedFolders,
): ReturnType<EngineDependencies['ready']> {
  for (const { workspace } of depsByRepository) await workspace.enter();
  await onDisk(`${folder} cannot be written`, async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const link = join(folder, MAIN);
    rmSync(link, { force: true });
    symlinkSync(directory, link);
  });
  for (const deps of depsByRepository) {
    const fault = await deps.ready();
    if (fault !== null) return fault;
  }
  return null;
}
