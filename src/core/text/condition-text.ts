import { evaluate, type Scope } from '../expression/expression.ts';
import { placedReferences } from '../expression/references.ts';
import { oneLine, truncate } from './line.ts';

const MAX_VALUE_LENGTH = 60;

/** The values that decided a gate's `when`, and the condition: for the person who decides, and for the record. */
export function conditionText(condition: string, scope: Scope, isTrue: boolean): string {
  const shown = `\`${oneLine(condition)}\``;
  const values = [...new Set(valuesIn(condition, scope))];
  if (values.length === 0) return `the condition ${shown} is ${isTrue}`;
  return `${values.join(' and ')}, and a person decides ${isTrue ? '' : 'only '}if ${shown}`;
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
