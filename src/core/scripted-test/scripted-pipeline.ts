import { isMap, parseDocument } from 'yaml';
import type { ScriptedTestFile } from './schema.gen.ts';

/** The text of a pipeline with the commands of a scripted test in place of its own. */
export function scriptedPipeline(text: string, test: ScriptedTestFile): string {
  const document = parseDocument(text);
  if (test.setup === undefined) document.deleteIn(['setup']);
  else document.setIn(['setup'], [{ run: test.setup }]);
  const phases = document.get('phases');
  for (const { key } of isMap(phases) ? phases.items : []) {
    const name = String(key);
    const verify = test.verify?.[name];
    if (verify === undefined) document.deleteIn(['phases', name, 'verify']);
    else document.setIn(['phases', name, 'verify'], [{ run: verify }]);
    const run = test.run?.[name];
    if (run !== undefined) document.setIn(['phases', name, 'run'], run);
  }
  return document.toString({ lineWidth: 0 });
}
