import { join } from 'node:path';
import { stringify } from 'yaml';
import { containedIn, DELIVERY_RUN, OWN_FILES } from '../../core/backlog/own-pipeline.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import type { Plan } from '../../core/plan/plan.ts';

export interface SharedDeliveryPipeline {
  /** The path that the file would have. */
  readonly file: string;
  readonly text: string;
}

/** Options of the items' own pull requests that one shared pull request can have. */
export interface DeliveryOptions {
  /** The target branch; `null`: the branch on which the run began. */
  readonly target: string | null;
  readonly draft: boolean;
  readonly labels: readonly string[];
  /** Globs of `policy.protect`. */
  readonly protect: readonly string[];
  readonly staleBase: 'keep' | 'fail';
}

/** A pipeline that exists only in memory: its run begins with the commits of the items, and makes one pull request of them. */
export function togetherPipeline(root: string, options: DeliveryOptions): SharedDeliveryPipeline {
  const { target, draft, labels, protect, staleBase } = options;
  const pullRequest: JsonObject = {
    title: '${{ inputs.title }}',
    body: '${{ inputs.body }}',
    ...(target === null ? {} : { base: target }),
    ...(draft ? { draft } : {}),
    ...(labels.length === 0 ? {} : { labels }),
  };
  const text = { type: 'string', default: '' };
  const pipeline = {
    version: 1,
    name: NAME,
    inputs: { title: text, body: text, commits: text },
    policy: { 'stale-base': staleBase, ...(protect.length === 0 ? {} : { protect }) },
    phases: { [DELIVERY]: { deliver: { 'pull-request': pullRequest } } },
  };
  return { file: join(root, OWN_FILES.together), text: stringify(pipeline) };
}

export const DELIVERY = 'deliver';
const NAME = 'backlog';

/** The items whose changes a joint delivery contains; none for another run. */
export function deliveredItems({ name, inputs }: Plan, run: string): readonly string[] {
  if (name !== NAME || !run.startsWith(DELIVERY_RUN)) return [];
  return [...containedIn(inputs).keys()];
}
