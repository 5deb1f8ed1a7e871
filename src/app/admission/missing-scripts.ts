import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan, PlannedPhase } from '../../core/plan/plan.ts';
import { scriptFiles, startedBy } from '../../core/plan/script-files.ts';
import { possibleAgents } from '../../core/run/decide/route.ts';
import { COMMIT_IT, onlyInCheckout } from '../../core/text/only-in-checkout.ts';
import { notInCommit } from '../../git/not-in-commit.ts';
import type { Repository } from '../../git/repository.ts';
import { Refusal } from '../../ports.ts';

/**
 * Warnings before a run is paid for: its commands start files that its base does not contain. A file that is in the checkout
 * was forgotten. Another one may be made by a phase, or by an earlier command. Throws `Refusal` if the forgotten file is an agent,
 * or is to verify the work of one, which would be paid for nothing.
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
  return commands.flatMap(({ who, files, isFirst, isOfAgent }) =>
    files
      .filter((file) => missing.has(file) && !told.has(file))
      .flatMap((file) => {
        told.add(file);
        if (existsSync(join(repository.root, file)))
          return isPrepared ? [] : [forgotten(who, file, { isOfAgent, repository })];
        const isMade = isPrepared || !isFirst || file !== files[0];
        return isMade
          ? []
          : [
              `\`${file}\`, which ${who} starts, is not in commit ${base}. The run fails unless a phase makes it.`,
            ];
      }),
  );
}

function forgotten(
  who: string,
  file: string,
  { isOfAgent, repository }: { readonly isOfAgent: boolean; readonly repository: Repository },
): string {
  const what = `${who}: ${onlyInCheckout([file], repository.head)}.`;
  if (isOfAgent) throw new Refusal(what, COMMIT_IT);
  return `${what} ${COMMIT_IT}`;
}

interface StartedFiles {
  /** For people: `` `verify` of `fix` ``. */
  readonly who: string;
  readonly files: readonly string[];
  /** Whether no command before may have made them. */
  readonly isFirst: boolean;
  /** Whether an agent is, or was, paid when it starts. */
  readonly isOfAgent: boolean;
}

function commandsOf(phase: PlannedPhase): readonly StartedFiles[] {
  if (phase.kind === 'run' && phase.repository === null) {
    const files = scriptFiles(phase.script.run);
    return [{ who: `\`${phase.id}\``, files, isFirst: phase.needs.length === 0, isOfAgent: false }];
  }
  if (phase.kind !== 'agent' || phase.repository !== null) return [];
  const agents = possibleAgents(phase).flatMap(({ name, run }) =>
    run === null
      ? []
      : [
          {
            who: `\`run\` of the agent \`${name}\``,
            files: startedBy(run),
            isFirst: phase.needs.length === 0,
            isOfAgent: true,
          },
        ],
  );
  const verify = phase.verify.map(({ run }, at) => ({
    who: `\`verify\` of \`${phase.id}\``,
    files: scriptFiles(run),
    isFirst: at === 0,
    isOfAgent: true,
  }));
  return [...agents, ...verify];
}
