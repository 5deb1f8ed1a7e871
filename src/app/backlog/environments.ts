import { Refusal } from '../../ports.ts';
import type { KnownPipeline } from './pipelines.ts';

/** The environments of the pipeline's gates. Throws `Refusal` for a gate that a workflow job cannot wait behind. */
export function environmentsOf({
  name,
  phases,
}: Pick<KnownPipeline, 'name' | 'phases'>): readonly string[] {
  return [...phases].flatMap(([id, { phase }]) => {
    if (!('gate' in phase)) return [];
    const { environment, by } = phase.gate;
    if (environment !== undefined && by !== 'comment') return [environment.toLowerCase()];
    throw new Refusal(
      `The gate \`${id}\` of the pipeline \`${name}\` has no environment, so nobody can decide it in mode \`backlog\`.`,
      'Give the gate an environment with required reviewers: `gate: { environment: release }`.',
    );
  });
}
