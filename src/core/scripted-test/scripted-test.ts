import type { Json } from '../lib/json.ts';
import { suggest } from '../lib/nearest.ts';
import type { Diagnostic } from '../pipeline/diagnostic.ts';
import { readDocument } from '../pipeline/document.ts';
import { type Finding, keyAt, quoted, valueAt } from '../pipeline/finding.ts';
import { inOrder, placer, type SourceFile } from '../pipeline/parse.ts';
import { misfitsOf } from '../pipeline/shape.ts';
import { withoutNumbers } from '../plan/legs.ts';
import type { ScriptedTestFile } from './schema.gen.ts';
import { validate } from './validate.gen.js';

export interface ScriptedTestReading {
  /** `null`: there is an error among the diagnostics. */
  readonly test: ScriptedTestFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a scripted test of a pipeline with these phases. */
export function readScriptedTest(
  { path, text, isUtf8 }: SourceFile,
  phases: readonly string[],
): ScriptedTestReading {
  const { value, findings, locate } = readDocument(text.replace(/^\uFEFF/, ''), isUtf8);
  const judged = value === undefined ? { test: null, found: [] } : validateTest(value, phases);
  const diagnostics = inOrder([...findings, ...judged.found].map(placer(path, locate)));
  const isSound = !diagnostics.some(({ severity }) => severity === 'error');
  return { test: isSound ? judged.test : null, diagnostics };
}

function validateTest(value: Json, phases: readonly string[]) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { test: null, found: [notMap] };
  }
  const found = misfitsOf(value, validate).map(({ finding }) => finding);
  if (!validate(value)) return { test: null, found };
  return { test: value, found: [...found, ...unknownPhases(value, phases)] };
}

const notMap: Finding = {
  code: 'PG107',
  message: 'the file is not a mapping',
  hint: 'Begin the file with `version: 1`.',
  where: valueAt(),
};

function* unknownPhases(test: ScriptedTestFile, phases: readonly string[]): Generator<Finding> {
  const maps: readonly (readonly [readonly string[], object | undefined])[] = [
    [['run'], test.run],
    [['verify'], test.verify],
    [['answers'], test.answers],
    [['expect', 'phases'], test.expect.phases],
    [['expect', 'attempts'], test.expect.attempts],
    [['expect', 'deliveries'], test.expect.deliveries],
    [['expect', 'prompts'], test.expect.prompts],
  ];
  for (const [path, map = {}] of maps) {
    for (const name of Object.keys(map)) {
      if (phases.includes(name)) continue;
      const message = `the pipeline has no phase ${quoted(name)}`;
      yield { code: 'PG201', message, hint: nestedHint(name, phases), where: keyAt(...path, name) };
    }
  }
  yield* unknownActors(test, phases);
  for (const [index, { gate }] of (test.decisions ?? []).entries()) {
    if (phases.includes(gate)) continue;
    const message = `the pipeline has no gate ${quoted(gate)}`;
    const where = valueAt('decisions', index, 'gate');
    yield { code: 'PG201', message, hint: nestedHint(gate, phases), where };
  }
}

function* unknownActors(
  { agents = [] }: ScriptedTestFile,
  phases: readonly string[],
): Generator<Finding> {
  // An entry for a phase with a matrix is for each of its legs.
  const acting = new Set([...phases, ...phases.map(withoutNumbers)]);
  for (const [index, { phase }] of agents.entries()) {
    if (acting.has(phase)) continue;
    const message = `the pipeline has no phase ${quoted(phase)}`;
    const where = valueAt('agents', index, 'phase');
    yield { code: 'PG201', message, hint: nestedHint(phase, [...acting]), where };
  }
}

/** A phase of a nested pipeline is often written as in its own file. */
function nestedHint(name: string, phases: readonly string[]): string {
  const inside = phases.filter((one) => one.endsWith(`/${name}`));
  return inside.length === 0 ? hintFor(name, phases) : `Write ${inside.map(quoted).join(' or ')}.`;
}

const hintFor = (name: string, phases: readonly string[]): string =>
  suggest(name, phases) ?? `The pipeline has ${phases.join(', ')}.`;
