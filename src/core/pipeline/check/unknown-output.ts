import { suggest } from '../../lib/nearest.ts';
import { quoted } from '../finding.ts';
import { innerOf } from '../nested.ts';
import { get, isWork, keysAt, type Rule, type Subject } from '../subject.ts';
import type { ContextRead } from '../templates.ts';

/** An expression reads an output that the phase does not declare. */
export const unknownOutput: Rule = function* (subject) {
  for (const template of subject.templates) {
    for (const read of template.reads) {
      const asked = outputOf(template.phase, read);
      const known = asked === null ? null : outputNamesOf(subject, asked.phase);
      if (asked === null || known === null || known.includes(asked.output)) continue;
      const message = `${quoted(asked.phase)} has no output ${quoted(asked.output)}`;
      const hint = suggest(asked.output, known) ?? withoutOutputs(subject, asked.phase);
      yield { code: 'PG409', message, hint, where: read.where };
    }
  }
};

function outputOf(reader: string | null, { path }: ContextRead) {
  const [context, first, property, name] = path;
  const [phase, output] =
    context === 'outputs' ? [reader, first] : property === 'outputs' ? [first, name] : [];
  if (context !== 'needs' && context !== 'outputs') return null;
  if (phase === undefined || phase === null || phase === '*') return null;
  return output === undefined || output === '*' ? null : { phase, output };
}

/** Gates and deliveries declare no outputs, and a nested pipeline declares them in its own file. */
function withoutOutputs(subject: Subject, name: string): string {
  const phase = get(subject.file.phases, name);
  if (phase === undefined || isWork(phase)) {
    return `Declare the output under \`outputs\` of ${quoted(name)}.`;
  }
  if ('pipeline' in phase) {
    return `Declare the output under \`outputs\` at the top of ${quoted(phase.pipeline)}.`;
  }
  const kind = 'gate' in phase ? 'gate' : 'delivery';
  return `A ${kind} has no outputs. Read \`needs.${name}.result\`, or the output of another phase.`;
}

/** `null`: the phase's outputs are unknown. */
function outputNamesOf(subject: Subject, name: string): readonly string[] | null {
  const phase = get(subject.file.phases, name);
  if (phase === undefined) return null;
  if ('pipeline' in phase) {
    const inner = innerOf(subject, phase);
    return inner === null ? null : Object.keys(inner.file.outputs ?? {});
  }
  return isWork(phase) ? keysAt(subject, 'phases', name, 'outputs') : [];
}
