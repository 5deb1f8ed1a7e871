import { join } from 'node:path';
import { stringify } from 'yaml';
import type { JsonObject } from '../../core/lib/json.ts';

export interface TogetherPipeline {
  /** Where it would stand. */
  readonly file: string;
  readonly text: string;
}

/** What the items' own pull requests were to be, as far as one for all can be that. */
export interface DeliveryOptions {
  /** The branch that it is for; `null`: the one that it began on. */
  readonly target: string | null;
  readonly draft: boolean;
  readonly labels: readonly string[];
  /** Globs of `policy.protect`. */
  readonly protect: readonly string[];
  readonly staleBase: 'keep' | 'fail';
}

/** A pipeline that is on no disk: its run begins with the commits of the items, and makes one pull request of them. */
export function togetherPipeline(root: string, options: DeliveryOptions): TogetherPipeline {
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
    name: 'backlog',
    inputs: { title: text, body: text, commits: text },
    policy: { 'stale-base': staleBase, ...(protect.length === 0 ? {} : { protect }) },
    phases: { [DELIVERY]: { deliver: { 'pull-request': pullRequest } } },
  };
  return { file: join(root, 'backlog.phasegate.yml'), text: stringify(pipeline) };
}

export const DELIVERY = 'deliver';
