import { quoted } from '../finding.ts';
import { get, type Rule } from '../subject.ts';

/** Whether a gate opens depends only on agents' outputs. */
export const credulousGate: Rule = function* ({ file, templates }) {
  for (const template of templates) {
    if (template.place !== 'gate-when') continue;
    const { reads } = template;
    const [first] = reads;
    if (first === undefined || !reads.every(({ path }) => isClaim(path))) continue;
    yield {
      code: 'PG603',
      message: `the condition of the gate ${quoted(String(template.phase))} depends only on what agents claim`,
      hint: 'Add a fact that the runner measured, such as `|| run.facts.lines > 200`.',
      where: first.where,
    };
  }

  function isClaim([context, name, property]: readonly string[]): boolean {
    const phase = get(file.phases, name ?? '');
    const isAgent = phase !== undefined && 'prompt' in phase;
    return context === 'needs' && isAgent && property !== 'result' && property !== 'artifacts';
  }
};
