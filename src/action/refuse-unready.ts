import { resolve } from 'node:path';
import { refuseUndetermined } from '../app/repositories/refuse-undetermined.ts';
import { givenInputs } from '../app/run/given-inputs.ts';
import { validPipeline } from '../app/stored/pipeline-file.ts';
import { planOf } from '../app/stored/plan-of.ts';
import type { ManyLeg } from '../core/many/legs.ts';
import { SPARE_INPUTS } from '../core/many/spare-inputs.ts';
import { namedPaths } from '../core/text/named-paths.ts';
import { environmentRules } from '../gates/environment-rules.ts';
import { Refusal } from '../ports.ts';
import type { Job } from './job.ts';
import { refuseOtherRepository } from './refuse-other-repository.ts';

/**
 * Detects before any agent starts what would end each leg: an invalid pipeline or input, or an environment that would let nobody
 * decide, which a gate refuses only after the work is paid. Throws `Refusal` or `InvalidPipeline`.
 */
export async function refuseUnready(job: Job, legs: readonly ManyLeg[]): Promise<void> {
  const { inputs, root } = job;
  if (inputs.pipeline === null)
    throw new Refusal(
      'The input `pipeline` is missing.',
      'Give the path of a pipeline file, such as `.github/pipelines/update-repository.yml`.',
    );
  const pipeline = validPipeline(resolve(root, inputs.pipeline), root);
  const names = legs.flatMap(({ repository }) => {
    const given = { inputs: { ...inputs.inputs, repository }, spare: SPARE_INPUTS };
    const plan = planOf(pipeline, { inputs: givenInputs(pipeline, given), agents: {} });
    refuseUndetermined(plan);
    refuseOtherRepository({ inputs: { ...inputs, repository } }, plan);
    return plan.phases.flatMap((phase) =>
      phase.kind === 'gate' && phase.environment !== null ? [phase.environment] : [],
    );
  });
  await refuseUnprotected(job, [...new Set(names)]);
}

async function refuseUnprotected(job: Job, names: readonly string[]): Promise<void> {
  const github = await job.github();
  const open: string[] = [];
  for (const name of names) {
    const rules = await environmentRules(github, name);
    if (rules.type === 'unknown')
      throw new Refusal(`${rules.message.replace(/\.$/, '')}.`, rules.remedy);
    if ((rules.value?.reviewers ?? []).length === 0) open.push(name);
  }
  if (open.length === 0) return;
  throw new Refusal(
    `Nobody could decide: ${open.length === 1 ? 'an environment of this repository does' : `${open.length} environments of this repository do`} not exist or ${open.length === 1 ? 'has' : 'have'} no required reviewers: ${namedPaths(open)}.`,
    'Create each with required reviewers, as docs/many.md of Phasegate shows. If your plan has none, use `gate: { by: comment }`.',
  );
}
