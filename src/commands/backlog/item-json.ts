import type { Item } from '../../core/backlog/item/item.ts';
import { roundedUsd } from '../../core/run/show/report-json.ts';

/** An item as JSON. `null`: unknown. */
export function itemJson(item: Item) {
  const { id, title, description, status, phase, assessment, pipeline, tags, dependencies } = item;
  const { block, needsPerson, origin, override, claim, work, delivery, createdAt, updatedAt } =
    item;
  return {
    id,
    title,
    description,
    status,
    phase,
    pipeline,
    ...assessment,
    tags,
    dependencies,
    blocked: block,
    needsPerson,
    origin,
    override,
    claimedBy: claim?.by ?? null,
    run: work.run,
    delivery,
    attempts: work.attempts,
    costUsd: roundedUsd(work.costUsd),
    ms: work.ms,
    branch: work.branch,
    pullRequest: work.pullRequest,
    createdAt,
    updatedAt,
  };
}
