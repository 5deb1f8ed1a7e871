import { isMap, parseDocument } from 'yaml';
import type { ScriptedTestFile } from './schema.gen.ts';

/**
 * The text of a pipeline with a scripted test's commands in place of its own. `within`: the phases that run it, with whose names
 * the test addresses its phases; the first match counts.
 */
export function scriptedPipeline(
  text: string,
  test: ScriptedTestFile,
  within: readonly string[] = [],
): string {
  const document = parseDocument(text);
  if (test.setup === undefined || within.length > 0) document.deleteIn(['setup']);
  else document.setIn(['setup'], [{ run: test.setup }]);
  const phases = document.get('phases');
  for (const { key } of isMap(phases) ? phases.items : []) {
    const name = String(key);
    const verify = commandOf(test.verify, name, within);
    if (verify === undefined) document.deleteIn(['phases', name, 'verify']);
    else document.setIn(['phases', name, 'verify'], [{ run: verify }]);
    const run = commandOf(test.run, name, within);
    if (run !== undefined) document.setIn(['phases', name, 'run'], run);
  }
  return document.toString({ lineWidth: 0 });
}

function commandOf(
  commands: Readonly<Record<string, string>> | undefined,
  name: string,
  within: readonly string[],
): string | undefined {
  const names = within.length === 0 ? [name] : within.map((phase) => `${phase}/${name}`);
  return names.map((one) => commands?.[one]).find((command) => command !== undefined);
}
