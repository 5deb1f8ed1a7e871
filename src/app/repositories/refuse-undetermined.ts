import { isUndetermined } from '../../core/plan/fixed-text.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { Refusal } from '../../ports.ts';

/** Throws `Refusal` if the inputs of a run leave open which repositories the run changes, or who decides. */
export function refuseUndetermined({ repositories, phases }: Plan): void {
  for (const { name, repo } of repositories)
    if (isUndetermined(repo))
      throw undetermined(`The repository \`${name}\``, repo, '`owner/name`');
  for (const phase of phases)
    if (phase.kind === 'gate' && phase.environment !== null && isUndetermined(phase.environment))
      throw undetermined(
        `The environment of the gate \`${phase.id}\``,
        phase.environment,
        'the name of an environment',
      );
}

const undetermined = (what: string, text: string, wanted: string): Refusal =>
  new Refusal(
    `${what} is \`${text}\`, and the inputs of the run do not make that ${wanted}.`,
    'Give the name of a repository on GitHub as the input, such as `acme/api`.',
  );
