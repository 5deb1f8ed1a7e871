import { fileStore, hasFileStore } from '../../backlog/file.ts';
import { findConfig } from '../stored/config-file.ts';

/** Names of the runs of items that are not closed; none if there is no backlog or it is not in a file. */
export async function runsOfItems(root: string): Promise<ReadonlySet<string>> {
  const { config } = findConfig(root);
  if (config.source !== 'file' || !hasFileStore(root)) return new Set();
  const { items } = await fileStore(root).read();
  return new Set(
    [...items.values()].flatMap(({ work, delivery }) =>
      [work.run, work.triage, delivery?.run ?? null].filter((run) => run !== null),
    ),
  );
}
