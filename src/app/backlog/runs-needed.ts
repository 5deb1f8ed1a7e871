import { fileStore, hasFileStore } from '../../backlog/file.ts';
import { findConfig } from '../stored/config-file.ts';

/** Names of the runs of unfinished items; none if there is no backlog or it is not in a file. */
export async function runsOfOpenItems(root: string): Promise<ReadonlySet<string>> {
  const { config } = findConfig(root);
  if (config.source !== 'file' || !hasFileStore(root)) return new Set();
  const { items } = await fileStore(root).read();
  const open = [...items.values()].filter(({ status }) => status !== 'done');
  return new Set(
    open.flatMap(({ work, delivery }) =>
      [work.run, work.triage, delivery?.run ?? null].filter((run) => run !== null),
    ),
  );
}
