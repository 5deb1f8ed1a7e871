import { suggest } from '../../lib/nearest.ts';
import { quoted } from '../finding.ts';
import { keysAt, type Rule } from '../subject.ts';

/** An expression reads a variable that the pipeline's `env` does not set. */
export const unknownVariable: Rule = function* (subject) {
  const known = keysAt(subject, 'env');
  for (const read of subject.templates.flatMap(({ reads }) => reads)) {
    const [context, name] = read.path;
    if (context !== 'env' || name === undefined || name === '*') continue;
    if (known.includes(name)) continue;
    const hint = suggest(name, known) ?? 'Set the variable under `env` at the top of the file.';
    const message = `the pipeline's \`env\` does not set ${quoted(name)}`;
    yield { code: 'PG413', message, hint, where: read.where };
  }
};
