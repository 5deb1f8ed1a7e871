import { suggest } from '../../lib/nearest.ts';
import { type Finding, quoted } from '../finding.ts';
import { areAncestors } from '../graph.ts';
import type { Rule, Subject } from '../subject.ts';
import type { ContextRead } from '../templates.ts';

/** An expression reads a phase that does not exist, or does not come before. */
export const unreachablePhase: Rule = function* (subject) {
  const { graph } = subject;
  const needs = [...needsRead(subject)];
  const asked = needs.map(({ reader, name }) => ({
    above: graph.index.get(name) ?? -1,
    below: graph.index.get(reader ?? '') ?? -1,
  }));
  const answers = areAncestors(graph, asked);
  for (const [at, { reader, name, read }] of needs.entries()) {
    if (!graph.index.has(name)) yield unknownPhase(name, read, graph.names);
    // The outputs of a pipeline are evaluated when all of its phases have ended.
    else if (reader !== null && answers[at] === false) yield unreachable(reader, name, read);
  }
};

interface NeedReference {
  readonly reader: string | null;
  readonly name: string;
  readonly read: ContextRead;
}

function* needsRead({ templates }: Subject): Generator<NeedReference> {
  for (const template of templates) {
    if (template.phase === null && template.place !== 'pipeline-output') continue;
    for (const read of template.reads) {
      const [context, name] = read.path;
      if (context !== 'needs' || name === undefined || name === '*') continue;
      yield { reader: template.phase, name, read };
    }
  }
}

function unknownPhase(name: string, { where }: ContextRead, names: readonly string[]): Finding {
  const message = `there is no phase ${quoted(name)}`;
  return { code: 'PG407', message, hint: suggest(name, names), where };
}

function unreachable(reader: string, name: string, { where }: ContextRead): Finding {
  return {
    code: 'PG408',
    message: `${quoted(reader)} reads ${quoted(name)}, which does not run before it`,
    hint:
      name === reader
        ? 'A phase cannot read itself.'
        : `Add ${quoted(name)} to the \`needs\` of ${quoted(reader)}.`,
    where,
  };
}
