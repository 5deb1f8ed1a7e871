import { keyAt, quoted } from '../finding.ts';
import { graphOf } from '../graph.ts';
import { innerOf, type ResolvedPipeline } from '../nested.ts';
import type { Phase, PipelineFile } from '../schema.gen.ts';
import { phasesOf, type Rule, type Subject } from '../subject.ts';

/** A gate that no phase needs, and no output of the pipeline: then it guards what uses the pipeline. */
export const idleGate: Rule = function* (subject) {
  const { graph } = subject;
  const given = givenBehind(subject);
  for (const [name, phase] of phasesOf(subject)) {
    const dependants = graph.dependants[graph.index.get(name) ?? -1] ?? [];
    if (dependants.length > 0 || given.has(name) || !endsInGate(phase, innerOf(subject, phase)))
      continue;
    yield {
      code: 'PG601',
      message:
        'gate' in phase
          ? `no phase needs the gate ${quoted(name)}`
          : `no phase needs ${quoted(name)}, whose pipeline ends in a gate`,
      hint: `Add \`needs: ${name}\` to the phase that the gate guards, or remove the gate.`,
      where: keyAt('phases', name),
    };
  }
};

/** The phases that the pipeline's `outputs` read. */
function givenBehind({ templates }: Subject): ReadonlySet<string> {
  const reads = templates
    .filter(({ place }) => place === 'pipeline-output')
    .flatMap(({ reads: all }) => all.map(({ path }) => path));
  return new Set(reads.flatMap(([context, name]) => (context === 'needs' && name ? [name] : [])));
}

function endsInGate(phase: Phase, inner: ResolvedPipeline | null): boolean {
  return 'gate' in phase || (inner !== null && hasIdleGate(inner.file, inner.nested));
}

function hasIdleGate(file: PipelineFile, nested: ReadonlyMap<string, ResolvedPipeline>): boolean {
  const { dependants } = graphOf(file);
  return Object.values(file.phases).some(
    (phase, at) =>
      (dependants[at] ?? []).length === 0 && endsInGate(phase, innerOf({ nested }, phase)),
  );
}
