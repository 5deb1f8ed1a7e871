import { type Finding, keyAt, quoted, valueAt } from '../finding.ts';
import { fits, writtenHint } from '../inputs.ts';
import type { Input } from '../schema.gen.ts';
import { keysAt, type Rule } from '../subject.ts';

/** An input's default does not match its type, or its options do not match its type. */
export const inputDefaults: Rule = function* (subject) {
  for (const [name, input] of Object.entries(subject.file.inputs ?? {})) {
    const hasOptions = keysAt(subject, 'inputs', name).includes('options');
    const isOdd = (input.type === 'choice') !== hasOptions;
    const finding = isOdd ? choiceFinding(name, input) : defaultFinding(name, input);
    if (finding !== null) yield finding;
  }
};

function choiceFinding(name: string, { type }: Input): Finding {
  const isChoice = type === 'choice';
  return {
    code: 'PG505',
    message: isChoice
      ? `the input ${quoted(name)} of type \`choice\` has no \`options\``
      : `the input ${quoted(name)} has \`options\`, but its type is not \`choice\``,
    hint: isChoice ? 'List the options: `options: [one, other]`.' : 'Add `type: choice`.',
    where: isChoice ? keyAt('inputs', name) : keyAt('inputs', name, 'options'),
  };
}

function defaultFinding(name: string, input: Input): Finding | null {
  if (input.default === undefined || fits(input, input.default)) return null;
  const { type = 'string', options = [] } = input;
  const wanted = type === 'choice' ? `one of ${options.map(quoted).join(', ')}` : `a ${type}`;
  return {
    code: 'PG504',
    message: `the default of ${quoted(name)} is not ${wanted}`,
    hint: writtenHint(input, input.default, 'default'),
    where: valueAt('inputs', name, 'default'),
  };
}
