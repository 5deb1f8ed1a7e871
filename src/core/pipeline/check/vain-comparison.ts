import { comparisons } from '../../expression/references.ts';
import { suggest } from '../../lib/nearest.ts';
import { quoted } from '../finding.ts';
import { get, isWork, type Rule, type Subject } from '../subject.ts';
import { isEvaluated } from '../templates.ts';

/** A comparison with a text that its other side never has, so that it is always the same: `needs.test.result == 'success'`. */
export const vainComparison: Rule = function* (subject) {
  for (const { phase, expressions } of subject.templates.filter(isEvaluated)) {
    for (const { source, at } of expressions) {
      for (const { path, text, offset, length } of comparisons(source)) {
        const known = valuesOf(subject, phase, path);
        if (known === null || known.some((value) => isEqual(value, text))) continue;
        yield {
          code: 'PG415',
          message: `${quoted(path.join('.'))} is never ${quoted(text)}`,
          hint:
            RESULT_WORDS.get(text.toLowerCase()) ??
            suggest(
              text,
              known.filter((value) => value !== ''),
            ),
          where: at(offset, length),
        };
      }
    }
  }
};

const RESULTS = ['succeeded', 'failed', 'skipped'];

/** The words of GitHub Actions for results. */
const RESULT_WORDS: ReadonlyMap<string, string> = new Map([
  ['success', 'Did you mean `succeeded`?'],
  ['failure', 'Did you mean `failed`?'],
]);

/** Expressions compare texts without regard to case. */
const isEqual = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** All values that a path may have; `null`: any, or unknown. */
function valuesOf(
  subject: Subject,
  reader: string | null,
  path: readonly string[],
): readonly string[] | null {
  const [context, first = '', property, name = ''] = path;
  if (context === 'inputs' && path.length === 2) return optionsOf(subject, first);
  if (context === 'outputs' && path.length === 2) return choicesOf(subject, reader ?? '', first);
  if (context !== 'needs') return null;
  if (property === 'result' && path.length === 3) return RESULTS;
  return property === 'outputs' && path.length === 4 ? choicesOf(subject, first, name) : null;
}

function optionsOf({ file }: Subject, name: string): readonly string[] | null {
  const input = get(file.inputs, name);
  return input?.type === 'choice' ? orEmpty(input.options ?? []) : null;
}

function choicesOf({ file }: Subject, name: string, output: string): readonly string[] | null {
  const phase = get(file.phases, name);
  if (phase === undefined || !isWork(phase)) return null;
  const schema = get(phase.outputs, output);
  const known = typeof schema === 'object' ? schema.enum : undefined;
  if (!Array.isArray(known) || !known.every((one) => typeof one === 'string')) return null;
  return orEmpty(known);
}

/** What was not given or returned is like an empty text. */
const orEmpty = (known: readonly string[]): readonly string[] => [...known, ''];
