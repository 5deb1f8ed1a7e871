import { suggest } from '../../lib/nearest.ts';
import { type Finding, type KeyPath, quoted, valueAt } from '../finding.ts';
import { areAncestors } from '../graph.ts';
import { isWork, phasesOf, type Rule, type Subject } from '../subject.ts';

/** `rework` names a phase that does not exist or does not come before. */
export const reworkTarget: Rule = function* (subject) {
  const { graph } = subject;
  const reworks = [...reworksIn(subject)];
  const asked = reworks.map(({ name, target }) => ({
    above: graph.index.get(target) ?? -1,
    below: graph.index.get(name) ?? -1,
  }));
  const answers = areAncestors(graph, asked);
  for (const [at, rework] of reworks.entries()) {
    if (!graph.index.has(rework.target)) yield unknownTarget(rework, graph.names);
    else if (answers[at] === false) yield elsewhere(rework);
  }
};

interface ReworkReference {
  readonly name: string;
  readonly target: string;
  readonly path: KeyPath;
}

function* reworksIn(subject: Subject): Generator<ReworkReference> {
  for (const [name, phase] of phasesOf(subject)) {
    if ('gate' in phase && phase.gate.rework !== undefined) {
      const path = ['phases', name, 'gate', 'rework', 'phase'];
      yield { name, target: phase.gate.rework.phase, path };
    }
    if (isWork(phase) && phase.rework !== undefined) {
      yield { name, target: phase.rework.phase, path: ['phases', name, 'rework', 'phase'] };
    }
  }
}

function unknownTarget({ name, target, path }: ReworkReference, names: readonly string[]): Finding {
  const message = `${quoted(name)} sends its rework to ${quoted(target)}, which is not a phase`;
  return { code: 'PG304', message, hint: suggest(target, names), where: valueAt(...path) };
}

function elsewhere({ name, target, path }: ReworkReference): Finding {
  return {
    code: 'PG305',
    message: `${quoted(name)} sends its rework to ${quoted(target)}, which does not run before it`,
    hint: `Name a phase that ${quoted(name)} needs, directly or indirectly.`,
    where: valueAt(...path),
  };
}
