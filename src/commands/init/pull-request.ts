import type { DefaultBranch } from '../../app/setup/default-branch.ts';
import type { GitHubConnection } from '../../app/wiring/delivery.ts';
import type { PlannedFile } from '../../library/place-files.ts';
import type { DeliveryResult } from '../../ports.ts';
import { printNote } from '../../report/print.ts';
import { typedWith } from './github.ts';

/** The pull request of `init --pull-request`. */
export interface SetupPull {
  /** Opens or finds the pull request; without new files, nothing. Resolves to no problems. Throws `Refusal`. */
  readonly write: () => Promise<readonly string[]>;
  /** `null`: not yet, or there is nothing to write. */
  readonly result: () => DeliveryResult | null;
}

/** `steps`: what is left to do, for the body. */
export function setupPull(
  connection: GitHubConnection,
  base: DefaultBranch,
  { files, steps }: { readonly files: readonly PlannedFile[]; readonly steps: readonly string[] },
): SetupPull {
  let result: DeliveryResult | null = null;
  return {
    result: () => result,
    write: async () => {
      const { openSetupPull } = await import('../../app/setup/pull-request.ts');
      const fresh = files.filter(({ state }) => state === 'new' || state === 'overwritten');
      if (fresh.length === 0) {
        printNote('The default branch on GitHub has all files: no pull request is needed.');
        return [];
      }
      result = await openSetupPull(connection, base, {
        files: new Map(fresh.map(({ path, text }) => [path, text])),
        body: bodyOf(fresh, steps),
        again: typedWith('--pull-request'),
      });
      printNote(`${result.where.replace(/^p/, 'P')}: ${result.url}`);
      return [];
    },
  };
}

function bodyOf(files: readonly PlannedFile[], steps: readonly string[]): string {
  return [
    'These files set up Phasegate, which runs agents and asks a person before a delivery.',
    '',
    ...files.map(({ path, state }) => `- \`${path}\`${state === 'new' ? '' : ' (replaced)'}`),
    ...(steps.length === 0
      ? []
      : ['', 'Before the workflows can run:', '', ...steps.map((step) => `- [ ] ${step}`)]),
  ].join('\n');
}
