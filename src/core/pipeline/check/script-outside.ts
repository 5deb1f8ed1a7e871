import { quoted, valueAt } from '../finding.ts';
import { relativeToPipeline } from '../prompts.ts';
import type { Rule } from '../subject.ts';

/** The script of a scripted agent lies outside of the repository. */
export const scriptOutside: Rule = function* ({ path, file }) {
  for (const [name, { script }] of Object.entries(file.agents ?? {})) {
    if (script === undefined || relativeToPipeline(path, script) !== null) continue;
    yield {
      code: 'PG111',
      message: `the script ${quoted(script)} is outside the repository`,
      hint: 'Move the file into the repository. The path is relative to the pipeline file.',
      where: valueAt('agents', name, 'script'),
    };
  }
};
