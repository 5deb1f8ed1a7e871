import { suggest } from '../../lib/nearest.ts';
import { quoted } from '../finding.ts';
import { type Rule, undeclared } from '../subject.ts';

/** An expression reads an input that the pipeline does not declare. */
export const unknownInput: Rule = function* (subject) {
  for (const { name, known, where } of undeclared(subject, 'inputs')) {
    const hint = suggest(name, known) ?? 'Declare the input under `inputs`.';
    yield { code: 'PG406', message: `there is no input ${quoted(name)}`, hint, where };
  }
};
