import { ExpressionFault, evaluate, type Scope, truthy } from '../expression/expression.ts';
import { placedReferences, termsOf } from '../expression/references.ts';
import { oneLine, truncate } from './line.ts';

const MAX_VALUE_LENGTH = 60;

/** The terms that decided a gate's `when`, and their values: for the person who decides, and for the record. */
export function conditionText(condition: string, scope: Scope, isTrue: boolean): string {
  const decisive = decisiveTerms(condition, scope, isTrue);
  const shown = `\`${oneLine(decisive)}\``;
  const values = [...new Set(valuesIn(decisive, scope))];
  if (values.length === 0) return `the condition ${shown} is ${isTrue}`;
  return `${values.join(' and ')}, and a person decides ${isTrue ? '' : 'only '}if ${shown}`;
}

/** The condition without the terms that do not matter: the false ones of a true `||`, and the true ones of a false `&&`. */
function decisiveTerms(condition: string, scope: Scope, isTrue: boolean): string {
  const { operator, terms } = termsOf(condition);
  if (operator === null) return condition;
  if ((operator === '||') !== isTrue) return condition;
  const decisive = terms.filter((term) => resultOf(term, scope) === isTrue);
  const shown = decisive.map((term) => decisiveTerms(term, scope, isTrue));
  return shown.join(` ${operator} `);
}

/** `null`: the term cannot be evaluated, and an earlier term had decided. */
function resultOf(term: string, scope: Scope): boolean | null {
  try {
    return truthy(evaluate(term, scope));
  } catch (fault) {
    if (fault instanceof ExpressionFault) return null;
    throw fault;
  }
}

/** `run.facts.lines` is 42. Lists and maps are omitted. */
function valuesIn(condition: string, scope: Scope): readonly string[] {
  return placedReferences(condition).flatMap(({ path, offset, length }) => {
    if (path.includes('*')) return [];
    const name = condition.slice(offset, offset + length);
    const value = evaluate(name, scope);
    if (value === null) return [`\`${name}\` is not set`];
    if (typeof value === 'object') return [];
    const text = truncate(oneLine(String(value)), MAX_VALUE_LENGTH);
    return [`\`${name}\` is ${text === '' ? 'empty' : text}`];
  });
}
