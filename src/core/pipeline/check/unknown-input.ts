import { suggest } from '../../lib/nearest.ts';
import { quoted } from '../finding.ts';
import { keysAt, type Rule } from '../subject.ts';

/** An expression reads an input that the pipeline does not declare. */
export const unknownInput: Rule = function* (subject) {
  const known = keysAt(subject, 'inputs');
  for (const read of subject.templates.flatMap(({ reads }) => reads)) {
    const [context, name] = read.path;
    if (context !== 'inputs' || name === undefined || name === '*') continue;
    if (known.includes(name)) continue;
    const hint = suggest(name, known) ?? 'Declare the input under `inputs`.';
    yield { code: 'PG406', message: `there is no input ${quoted(name)}`, hint, where: read.where };
  }
};
