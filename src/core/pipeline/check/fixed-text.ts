import { inputRead } from '../../plan/fixed-text.ts';
import { type Finding, quoted } from '../finding.ts';
import type { Rule, Subject } from '../subject.ts';
import type { Template } from '../templates.ts';

/**
 * An expression in a text that is fixed when the run begins: the address of a repository, or the environment of a gate. Such an
 * expression only reads an input, and an environment only one that names a repository. So who decides follows from what is
 * changed: inputs in a forged checkpoint cannot choose another environment for the same repository.
 */
export const fixedText: Rule = function* (subject) {
  const naming = namingInputs(subject);
  for (const template of subject.templates) {
    if (template.place === 'fixed') yield* faultsIn(template, naming);
  }
};

function* faultsIn(
  { path, expressions }: Template,
  naming: ReadonlySet<string>,
): Generator<Finding> {
  const key = String(path.at(-1));
  for (const { source, at } of expressions.filter(({ closed }) => closed)) {
    const input = inputRead(source);
    const where = at(-3, source.length + 5);
    if (input === null)
      yield {
        code: 'PG405',
        message: `${quoted(key)} is fixed when the run begins, so it can only read an input`,
        hint: 'Write `${{ inputs.NAME }}`, without functions and operators.',
        where,
      };
    else if (key === 'environment' && !naming.has(input))
      yield {
        code: 'PG405',
        message: `\`environment\` can only read an input that names a repository, and ${quoted(input)} does not`,
        hint: 'Read the input that `repo` of a repository reads, or write the name of the environment.',
        where,
      };
  }
}

/** Inputs from which the addresses of repositories are made. */
function namingInputs({ templates }: Subject): ReadonlySet<string> {
  const repos = templates.filter(({ place, path }) => place === 'fixed' && path.at(-1) === 'repo');
  const read = repos.flatMap(({ expressions }) =>
    expressions.map(({ source }) => inputRead(source)),
  );
  return new Set(read.filter((input) => input !== null));
}
