/** Where a backlog in a file keeps its items, relative to the repository. */
export const ITEMS_FILE = '.task-golem/tasks.jsonl';
