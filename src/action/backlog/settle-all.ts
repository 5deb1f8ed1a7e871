import type { Backlog } from '../../backlog/store.ts';
import { MAX_LISTED_ARTIFACTS } from '../../checkpoints/stores/artifacts-by-rest.ts';
import { isAgentMissing, isDeliveryPrevented } from '../../core/backlog/after-run.ts';
import { blocked } from '../../core/backlog/item/blocked.ts';
import type { BacklogEvent } from '../../core/backlog/item/event.ts';
import { eventText } from '../../core/backlog/item/event-text.ts';
import { EventCollector } from '../../core/backlog/item/story.ts';
import { circlesIn, circleText, dropCommand } from '../../core/backlog/schedule/dependencies.ts';
import { promotionEvents, schedule } from '../../core/backlog/schedule/schedule.ts';
import { settle } from '../../core/backlog/triage/settle.ts';
import { textAt } from '../../core/lib/json-value.ts';
import { oneLine } from '../../core/text/line.ts';
import { Refusal } from '../../ports.ts';
import type { Job } from '../job.ts';
import type { BacklogRunStates } from './look-at-runs.ts';
import { catchUp } from './missed.ts';
import { type ActionBacklog, warnOfItem } from './open.ts';
import type { PlanRequest } from './plan-request.ts';

export interface PlanningContext {
  readonly at: ActionBacklog;
  readonly request: PlanRequest;
  readonly look: BacklogRunStates;
}

/** All consequences of the current state in one change: results of runs, guardrails, and promotions. */
export function settleAll(job: Job, planning: PlanningContext): Promise<Backlog> {
  const { at, request, look } = planning;
  const { store, config, shapeOf: pipelineOf } = at;
  const { guardrails, limits } = config;
  return store.change(job.context.starter, (backlog) => {
    const story = new EventCollector(backlog.items);
    catchUp(story, look.missed, { at, store, backlog });
    story.add(fallen(job, planning, story));
    story.add(settle(story.items, new Set(), { guardrails, pipelineOf }));
    warnOfCircle(job, story);
    const actions = schedule({
      items: story.items,
      archived: new Set(backlog.archived.keys()),
      running: [],
      limits: { ...limits, target: request.target, only: request.only },
      pipelineOf,
    });
    if (request.cap > 0) story.add(promotionEvents(actions, story.items));
    // Several stops of a run may have the same text.
    const lines = story.events.map((event) => oneLine(`· ${event.item}  ${eventText(event)}`));
    for (const line of new Set(lines)) job.print(line);
    return story.events;
  });
}

/** Items in a cycle wait; the others continue. */
function warnOfCircle(job: Job, { items }: EventCollector): void {
  const circles = circlesIn(items);
  if (circles.length === 0) return;
  const commands = circles.map(([id, dependency]) => `\`${dropCommand(id, dependency)}\``);
  const refusal = new Refusal(
    `These items form a dependency cycle: ${circles.map(circleText).join('; ')}.`,
    `Remove one dependency of each cycle: ${commands.join(', ')}.`,
  );
  warnOfItem(job, 'a part of the backlog', refusal);
}

/** Items whose job failed, and would fail again: a person is asked once instead. */
function fallen(
  { inputs, context }: Job,
  { request, look }: PlanningContext,
  story: EventCollector,
): readonly BacklogEvent[] {
  const why = new Map([...look.lost].map((id) => [id, GONE]));
  const isLeft = (look.missed.get(request.target ?? '') ?? []).some(({ steps }) => {
    const last = steps.at(-1);
    return last !== undefined && (isDeliveryPrevented(last) || isAgentMissing(last));
  });
  if (request.target !== null && !isLeft && hasFallen(inputs.needs))
    why.set(request.target, `The item could not run. The reason is in ${context.runUrl}.`);
  return [...why].flatMap(([id, text]) => {
    const item = story.item(id);
    if (item === null || item.status === 'done' || item.block !== null) return [];
    return [blocked(item, 'failed', text)];
  });
}

const GONE = `The ${MAX_LISTED_ARTIFACTS} newest artifacts of the repository contain no checkpoint of the run of this item. Artifacts are deleted after 90 days, after the retention time of the repository, or by a person. Close the issue, and open a new one for the remaining work.`;

/**
 * Whether an earlier job itself reports a failure. A lost machine reports nothing, and another one takes over. After a temporary
 * error, the job reports that work is left.
 */
function hasFallen(needs: Job['inputs']['needs']): boolean {
  return Object.values(needs).some(
    (need) =>
      ['failed', 'invalid'].includes(textAt(need, 'outputs', 'outcome') ?? '') &&
      textAt(need, 'outputs', 'next') !== 'work',
  );
}
