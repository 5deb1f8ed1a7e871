import { suggest } from '../../lib/nearest.ts';
import { quoted } from '../finding.ts';
import { type Rule, undeclared } from '../subject.ts';

/** An expression reads a variable that the pipeline's `env` does not set. */
export const unknownVariable: Rule = function* (subject) {
  for (const { name, known, where } of undeclared(subject, 'env')) {
    const hint = suggest(name, known) ?? 'Set the variable under `env` at the top of the file.';
    const message = `the pipeline's \`env\` does not set ${quoted(name)}`;
    yield { code: 'PG413', message, hint, where };
  }
};
