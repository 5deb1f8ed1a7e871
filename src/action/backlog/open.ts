import { environmentsOf } from '../../app/backlog/environments.ts';
import { type Pipelines, readPipelines } from '../../app/backlog/pipelines.ts';
import { findConfig } from '../../app/stored/config-file.ts';
import type { IssueBacklog } from '../../backlog/issues/store.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import type { PipelineShape } from '../../core/backlog/schedule/schedule.ts';
import type { Config } from '../../core/config/config.ts';
import { oneLine } from '../../core/text/line.ts';
import { workflowCommand } from '../../core/text/untrusted/workflow-command.ts';
import { Refusal } from '../../ports.ts';
import type { Job } from '../job.ts';
import { storeOf } from './store-of.ts';

/** The backlog of the checked-out repository, with the operations of a workflow job. */
export interface ActionBacklog {
  readonly config: Config;
  readonly pipelines: Pipelines;
  readonly store: IssueBacklog;
  readonly shapeOf: (item: Item) => PipelineShape | null;
  /** Items that GitHub refused to update; the next plan tries again. */
  readonly faults: ReadonlySet<string>;
}

/** Throws `Refusal` for a backlog that jobs cannot share, or whose gates cannot be decided here. */
export function openBacklog(job: Job): ActionBacklog {
  const { root } = job;
  const { config } = findConfig(root);
  refuseFiles(config);
  const pipelines = readPipelines(root, config);
  for (const pipeline of pipelines.byName.values()) environmentsOf(pipeline);
  const faults = new Set<string>();
  const store = storeOf(job, (item, why) => {
    faults.add(item);
    warnOfItem(job, item, why);
  });
  const shapeOf = (item: Item) => pipelines.of(item)?.shape ?? null;
  return { config, pipelines, store, shapeOf, faults };
}

/** An error of one item does not stop the others. */
export function warnOfItem({ print }: Job, item: string, { message, remedy }: Refusal): void {
  const text = oneLine(`${item} is skipped: ${message} ${remedy}`);
  print(workflowCommand('warning', { title: 'Phasegate' }, text));
}

function refuseFiles({ source, deliver }: Config): void {
  if (source !== 'issues') {
    throw new Refusal(
      'The backlog is in a file, and changes to it are lost with the disk of the job.',
      'Keep the backlog in issues (`backlog: { source: issues }` in phasegate.yml), or run `phasegate backlog run` on a machine with a permanent disk.',
    );
  }
  if (deliver === 'one') {
    throw new Refusal(
      '`deliver: one` is not supported in workflows: jobs cannot deliver the changes of several items together.',
      'Set `deliver: each` in phasegate.yml, so that each item delivers its own change.',
    );
  }
}
