import { ExpressionFault, evaluate, type Scope, truthy } from '../expression/expression.ts';
import { placedReferences, termsOf } from '../expression/references.ts';
import type { Json } from '../lib/json.ts';
import { oneLine, truncate } from './line.ts';

const MAX_VALUE_LENGTH = 60;

/**
 * The terms that decided a gate's `when`, and their values: for the person who decides, and for the record. Where only results of
 * phases decided, they say it all: `` `check` failed``.
 */
export function conditionText(condition: string, scope: Scope, isTrue: boolean): string {
  const decisive = decisiveTerms(condition, scope, isTrue);
  const shown = `\`${oneLine(decisive)}\``;
  const values = valuesIn(decisive, scope);
  if (values.length === 0) return `the condition ${shown} is ${isTrue}`;
  const texts = [...new Set(values.map(({ text }) => text))].join(' and ');
  if (isTrue && values.every(({ isResult }) => isResult)) return texts;
  return `${texts}, and a person decides ${isTrue ? '' : 'only '}if ${shown}`;
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

interface ValueText {
  readonly text: string;
  /** Whether it is the result of a phase. */
  readonly isResult: boolean;
}

/** `run.facts.lines` is 42. Lists and maps are omitted. */
function valuesIn(condition: string, scope: Scope): readonly ValueText[] {
  return placedReferences(condition).flatMap(({ path, offset, length }) => {
    if (path.includes('*')) return [];
    const written = condition.slice(offset, offset + length);
    const value = evaluate(written, scope);
    const [context, phase, field, output] = path;
    if (context !== 'needs' || phase === undefined) return named(`\`${written}\``, value);
    if (field === 'result' && path.length === 3) return resultText(phase, value);
    const isOutput = field === 'outputs' && output !== undefined && path.length === 4;
    return named(isOutput ? `\`${output}\` of \`${phase}\`` : `\`${written}\``, value);
  });
}

function named(name: string, value: Json): readonly ValueText[] {
  if (value === null) return [{ text: `${name} is not set`, isResult: false }];
  if (typeof value === 'object') return [];
  const text = truncate(oneLine(String(value)), MAX_VALUE_LENGTH);
  return [{ text: `${name} is ${text === '' ? 'empty' : text}`, isResult: false }];
}

const RESULTS: Readonly<Record<string, string>> = {
  succeeded: 'succeeded',
  failed: 'failed',
  skipped: 'was skipped',
};

function resultText(phase: string, value: Json): readonly ValueText[] {
  const result = typeof value === 'string' ? RESULTS[value] : undefined;
  return [{ text: `\`${phase}\` ${result ?? 'has not ended'}`, isResult: true }];
}
