import { keyAt, quoted } from '../finding.ts';
import { phasesOf, type Rule } from '../subject.ts';

/** A gate that nothing waits for. */
export const idleGate: Rule = function* (subject) {
  const { graph } = subject;
  for (const [name, phase] of phasesOf(subject)) {
    const dependants = graph.dependants[graph.index.get(name) ?? -1] ?? [];
    if (!('gate' in phase) || dependants.length > 0) continue;
    yield {
      code: 'PG601',
      message: `nothing comes after the gate ${quoted(name)}`,
      hint: `Let what it guards say \`needs: ${name}\`, or remove it.`,
      where: keyAt('phases', name),
    };
  }
};
