import { keyAt, quoted } from '../finding.ts';
import { get, type Rule } from '../subject.ts';

/** Something leaves the run without a person having been asked. */
export const ungatedDelivery: Rule = function* ({ file, graph }) {
  const gated = new Set<number>();
  const ungated: string[] = [];
  for (const at of graph.order) {
    const name = graph.names[at] ?? '';
    const phase = get(file.phases, name);
    const isGate = phase !== undefined && 'gate' in phase;
    if (isGate || graph.needs[at]?.some((need) => gated.has(need))) gated.add(at);
    else if (phase !== undefined && 'deliver' in phase) ungated.push(name);
  }
  for (const name of ungated) {
    yield {
      code: 'PG602',
      message: `no gate comes before the delivery ${quoted(name)}`,
      hint: 'Put a `gate` phase before it, unless nobody needs to look at it.',
      where: keyAt('phases', name),
    };
  }
};
