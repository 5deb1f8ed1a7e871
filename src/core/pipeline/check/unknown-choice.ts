import { type WrittenResult, writtenResults } from '../../expression/results.ts';
import { suggest } from '../../lib/nearest.ts';
import { type Finding, quoted } from '../finding.ts';
import { keysAt, type Rule } from '../subject.ts';
import type { TemplateExpression } from '../templates.ts';

/** An expression for `agent` or `model` contains a literal name that the file does not define. */
export const unknownChoice: Rule = function* (subject) {
  for (const { place, path, expressions } of subject.templates) {
    if (place !== 'choice') continue;
    const kind = path[2] === 'agent' ? 'agent' : 'model';
    const known = keysAt(subject, `${kind}s`);
    for (const expression of expressions) yield* unknownIn(expression, kind, known);
  }
};

type ChoiceKind = 'agent' | 'model';

function* unknownIn(
  { source, at }: TemplateExpression,
  kind: ChoiceKind,
  known: readonly string[],
) {
  for (const result of writtenResults(source)) {
    // An empty text selects the agent's own model.
    const isKnown = known.includes(result.value) || (kind === 'model' && result.value === '');
    if (!isKnown) yield unknownChoiceFinding(result, { kind, known, at });
  }
}

function unknownChoiceFinding(
  { value, offset, length }: WrittenResult,
  {
    kind,
    known,
    at,
  }: { readonly kind: ChoiceKind; readonly known: readonly string[] } & Pick<
    TemplateExpression,
    'at'
  >,
): Finding {
  return {
    code: kind === 'agent' ? 'PG306' : 'PG330',
    message: `there is no ${kind} ${quoted(value)}`,
    hint: suggest(value, known) ?? `Declare the ${kind} under \`${kind}s\`.`,
    where: at(offset, length),
  };
}
