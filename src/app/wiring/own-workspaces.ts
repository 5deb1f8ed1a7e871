import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { recordFolder } from '../../checkpoints/directory.ts';
import { phaseFolder } from '../../core/checkpoint/path.ts';
import type { PhaseId, RunId } from '../../core/lib/brands.ts';
import type { EngineDependencies, OwnAttempt, OwnWorkspace } from '../../engine/dependencies.ts';
import { ownFolder } from '../../git/objects/own-folder.ts';
import { openRunnerDirectory } from '../../git/objects/runner-directory.ts';
import { keepOffered, takeOffered } from '../../git/publish/offered.ts';
import { endLeftovers } from '../../sandbox/processes/leftovers.ts';
import { markOf } from '../../sandbox/processes/mark.ts';
import { removeTree } from '../../system/remove-tree.ts';
import { openWorkspace } from '../../workspace/open.ts';
import { protectedBy } from '../admission/protected-by.ts';
import { isSandboxed, sandboxChildren } from '../admission/sandbox-children.ts';
import { disposedIfOurs, workspaceIfOurs } from '../run/if-ours.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { type DependencySource, engineDependencies } from './engine-dependencies.ts';

export interface OwnWorkspaceSource extends DependencySource {
  readonly author: { readonly name: string; readonly email: string };
}

/**
 * The dependencies of a run with concurrent writers (`workspace: own`). Each attempt has its own git directory, folder
 * and sandbox, and its own mark for its children, so that ending its children does not affect others:
 *
 *     runs/<run>/git/own/<phase>/       its git directory; not part of a checkpoint
 *     workspaces/<run>.own/<phase>/     its files
 *     runs/<run>/phases/<phase>/<n>/change.bundle   its offered change; part of a checkpoint
 */
export function withOwnWorkspaces(source: OwnWorkspaceSource): EngineDependencies {
  const deps: EngineDependencies = {
    ...engineDependencies(source),
    openOwn: (attempt) => openOwn(source, deps, attempt),
    takeOffered: async (attempt, commit) =>
      takeOffered(source.own, bundleOf(source, attempt), { from: attempt.from, commit }),
  };
  return deps;
}

export const ownWorkspacesFolder = ({ workspaces }: RepositoryPlace, run: RunId): string =>
  join(workspaces, `${run}.own`);

const gitFolder = (runFolder: string): string => join(ownFolder(runFolder), 'own');

/** One folder per phase: phase names contain neither dots nor plus signs. */
const folderNameOf = (phase: PhaseId): string => phaseFolder(phase).replaceAll('/', '+');

const bundleOf = ({ runFolder }: OwnWorkspaceSource, { phase, attempt }: OwnAttempt): string =>
  join(recordFolder(runFolder, phase, attempt), 'change.bundle');

/** Removes what a killed process left: first its children, then their files. */
export async function removeOwnWorkspaces(
  place: RepositoryPlace,
  { run, runFolder, onNote }: WorkspaceRemoval,
): Promise<void> {
  const folder = gitFolder(runFolder);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    for (const { command } of await endLeftovers(markOf(join(folder, name))))
      onNote(`Ended what was left of an earlier attempt: ${command}`);
  }
  await removeTree(folder);
  await removeTree(ownWorkspacesFolder(place, run));
}

interface WorkspaceRemoval {
  readonly run: RunId;
  readonly runFolder: string;
  readonly onNote: (text: string) => void;
}

async function openOwn(
  source: OwnWorkspaceSource,
  deps: EngineDependencies,
  attempt: OwnAttempt,
): Promise<OwnWorkspace> {
  const { place, plan, state, runFolder, session, reporter, author } = source;
  const name = folderNameOf(attempt.phase);
  const folder = join(gitFolder(runFolder), name);
  const home = ownWorkspacesFolder(place, state.run);
  const mark = markOf(folder);
  const onNote = (text: string): void => reporter.note(text);
  await removeTree(folder);
  const own = await openRunnerDirectory({
    repository: place.repository,
    folder,
    branch: state.branch,
    commits: [state.base, attempt.from],
    stores: [join(source.own.folder, 'objects')],
    copies: async () => !(await isSandboxed(plan)),
  });
  const opened = openWorkspace({
    repository: place.repository,
    own,
    name,
    base: state.base,
    files: 'folder',
    home,
    carry: plan.workspace.carry,
    protect: protectedBy(plan, source.pinned),
    author,
    isSandboxed: () => isSandboxed(plan),
    onNote,
  });
  const workspace = workspaceIfOurs(opened, session);
  const { directory } = workspace;
  const sandboxed = join(home, `${name}.sandbox`);
  const holding = { place, runFolder, plan, directory, own, folder: sandboxed, mark };
  // The first sandbox of the run has already reported the isolation in force.
  const sandbox = sandboxChildren({ ...holding, onNote: () => {} });
  const inner = engineDependencies({ ...source, own, workspace, sandbox, mark });
  return {
    deps: { ...deps, ...inner, meter: deps.meter },
    offer: async (commit) => {
      const offered = { from: attempt.from, commit };
      const file = bundleOf(source, attempt);
      await keepOffered(own, file, offered);
      await takeOffered(source.own, file, offered);
    },
    [Symbol.asyncDispose]: async () => {
      await disposedIfOurs(sandbox, session)[Symbol.asyncDispose]();
      await workspace.close(true);
      await own[Symbol.asyncDispose]();
      if (session.isOurs()) await removeTree(folder);
    },
  };
}
