import { appendFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { RunId } from '../core/brands.ts';
import type { Plan } from '../core/plan.ts';
import { Refusal, type Workspace } from '../ports.ts';
import { heldBy } from '../sandbox/held.ts';
import { type Machine, thisMachine } from '../sandbox/machine.ts';
import { markOf } from '../sandbox/mark.ts';
import { createSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import { userCache } from '../user-cache.ts';
import { leakyConfigurations, writeClean } from '../workspace/credentials.ts';
import type { Place } from './place.ts';
import { isInCi } from './surroundings.ts';

export interface Holding {
  readonly place: Place;
  readonly run: RunId;
  /** Where it is recorded what held them. */
  readonly runFolder: string;
  readonly plan: Plan;
  readonly workspace: Workspace;
  readonly onNote: (text: string) => void;
}

/** What holds the children of this run in. */
export function holdChildren(holding: Holding): Sandbox {
  const { place, run, runFolder, plan, workspace, onNote } = holding;
  const { repository, store } = place;
  const { gitDir, commonDir, root } = repository;
  const isInPlace = workspace.directory === root;
  return createSandbox({
    policy: plan.policy,
    env: process.env,
    mark: markOf(runFolder),
    home: process.env.HOME || homedir(),
    ownHome: isInCi(),
    folder: sandboxFolder(place, run),
    hidden: [store],
    // Agents commit; what else they do to git is put back.
    writable: [
      workspace.directory,
      ...(isInPlace && root !== commonDir ? [gitDir, commonDir] : []),
    ],
    shown: [
      join(userCache(process.env), 'agents'),
      ...(isInPlace ? [] : [join(commonDir, 'objects')]),
    ],
    withoutLogins: async (folder) => {
      const leaky = await leakyConfigurations(repository);
      return Promise.all(
        leaky.map(async (configuration, index) => {
          const by = join(folder, `config-${index}`);
          await writeClean(repository, configuration, by);
          return { path: configuration.path, by };
        }),
      );
    },
    onHeld: (text) => {
      onNote(text);
      appendFileSync(join(runFolder, 'sandbox.log'), `${new Date().toISOString()} ${text}\n`);
    },
    onNote,
  });
}

/** The home and the temporary files of a run's children. */
export const sandboxFolder = ({ clones }: Place, run: RunId): string =>
  join(clones, `${run}.sandbox`);

/** Throws `Refusal` where the policy cannot be kept, or in CI a token not be hidden, before anything is begun. */
export async function refuseUnheld({ policy }: Plan, { repository }: Place): Promise<void> {
  const { isolation, network } = policy;
  if (isolation === 'required' || network.type !== 'any') heldBy(policy, await thisMachine());
  if (!isInCi() || isHidden(policy, await thisMachine())) return;
  const [leaky] = await leakyConfigurations(repository);
  if (leaky === undefined) return;
  throw new Refusal(
    `${leaky.path} holds a token, and there is no sandbox here to keep it from agents.`,
    'Give `actions/checkout` the line `persist-credentials: false`, or install bubblewrap in an earlier step.',
  );
}

function isHidden(policy: Plan['policy'], machine: Machine): boolean {
  return heldBy(policy, machine).by === 'bubblewrap';
}
