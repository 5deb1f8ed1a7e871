import type { RunId } from '../../core/lib/brands.ts';
import type { Pipeline } from '../../core/pipeline/parse.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { RunStarted } from '../../core/run/event.ts';
import type { ForeseenReuse } from '../../core/text/terminal/plan-text.ts';
import { unlessRefused } from '../../system/unless-refused.ts';
import { VERSION } from '../../version.ts';
import { pin } from '../stored/pipeline-file.ts';
import { findPlace, type RepositoryPlace } from '../stored/place.ts';
import { localPlatform } from '../wiring/platform.ts';

/** What a run that began here and now would reuse; empty if there is no repository. */
export async function foreseenReuse(
  root: string,
  { pipeline, plan }: { readonly pipeline: Pipeline; readonly plan: Plan },
): Promise<readonly ForeseenReuse[]> {
  if (!plan.phases.some((phase) => 'reuse' in phase && phase.reuse !== null)) return [];
  const foreseen = await unlessRefused(async () => {
    const place = await findPlace(root);
    const store = localPlatform().reuse(place.store, () => {});
    if (store === null) return [];
    const { foresee } = await import('./foresee.ts');
    return foresee({ place, plan, store, started: startedAt(place, pipeline, plan) });
  });
  return foreseen ?? [];
}

/** No run has this name, so a phase that reads its run's name reuses nothing. */
const NOBODY = 'foreseen' as RunId;

function startedAt({ repository }: RepositoryPlace, pipeline: Pipeline, plan: Plan): RunStarted {
  const { head: base, branch: baseBranch } = repository;
  return {
    type: 'runStarted',
    format: 1,
    phasegate: VERSION,
    run: NOBODY,
    pipeline: pin(pipeline),
    inputs: plan.inputs,
    agents: {},
    base,
    baseBranch,
    branch: '',
    trigger: 'cli',
    actor: '',
    github: {},
    item: {},
    budgetUsd: null,
  };
}
