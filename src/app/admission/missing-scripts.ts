import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan, PlannedPhase } from '../../core/plan/plan.ts';
import { scriptFiles } from '../../core/plan/script-files.ts';
import { COMMIT_IT, onlyInCheckout } from '../../core/text/only-in-checkout.ts';
import { notInCommit } from '../../git/not-in-commit.ts';
import type { Repository } from '../../git/repository.ts';

/**
 * Warnings before a run is paid for: its commands start files that its base does not contain. A file that is in the checkout
 * was forgotten. Another one may be made by a phase, or by an earlier command.
 */
export async function missingScripts(
  plan: Plan,
  repository: Repository,
): Promise<readonly string[]> {
  const commands = plan.phases.flatMap(commandsOf);
  const paths = [...new Set(commands.flatMap(({ files }) => files))];
  const missing = new Set(await notInCommit(repository, repository.head, paths));
  const isPrepared = plan.setup.length + plan.workspace.carry.length > 0;
  const base = repository.head.slice(0, 7);
  const told = new Set<string>();
  return commands.flatMap(({ who, files, isFirst }) =>
    files
      .filter((file) => missing.has(file) && !told.has(file))
      .flatMap((file) => {
        told.add(file);
        if (existsSync(join(repository.root, file)))
          return isPrepared
            ? []
            : [`${who}: ${onlyInCheckout([file], repository.head)}. ${COMMIT_IT}`];
        const isMade = isPrepared || !isFirst || file !== files[0];
        return isMade
          ? []
          : [
              `\`${file}\`, which ${who} starts, is not in commit ${base}. The run fails unless a phase makes it.`,
            ];
      }),
  );
}

interface StartedFiles {
  /** For people: `` `verify` of `fix` ``. */
  readonly who: string;
  readonly files: readonly string[];
  /** Whether no command before may have made them. */
  readonly isFirst: boolean;
}

function commandsOf(phase: PlannedPhase): readonly StartedFiles[] {
  if (phase.kind === 'run' && phase.repository === null) {
    const files = scriptFiles(phase.script.run);
    return [{ who: `\`${phase.id}\``, files, isFirst: phase.needs.length === 0 }];
  }
  if (phase.kind !== 'agent' || phase.repository !== null) return [];
  return phase.verify.map(({ run }, at) => ({
    who: `\`verify\` of \`${phase.id}\``,
    files: scriptFiles(run),
    isFirst: at === 0,
  }));
}
