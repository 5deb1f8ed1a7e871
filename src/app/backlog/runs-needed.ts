import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileStore } from '../../backlog/file.ts';
import { findConfig } from '../stored/config-file.ts';

/** Names of the runs of items that are not done; none where the backlog is not in a file, or there is none. */
export async function runsOfOpenItems(root: string): Promise<ReadonlySet<string>> {
  const { config } = findConfig(root);
  if (config.source !== 'file' || !existsSync(join(root, '.task-golem', 'tasks.jsonl')))
    return new Set();
  const { items } = await fileStore(root).read();
  const open = [...items.values()].filter(({ status }) => status !== 'done');
  return new Set(
    open.flatMap(({ work, delivery }) =>
      [work.run, work.triage, delivery?.run ?? null].filter((run) => run !== null),
    ),
  );
}
