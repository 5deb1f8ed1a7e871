/**
 * The pipelines that the backlog makes itself, in memory: the triage of an item, and the delivery of several items together. Their
 * runs name the file that the pipeline would have; nobody can change it there.
 */
export const OWN_FILES = { triage: 'triage.phasegate.yml', together: 'backlog.phasegate.yml' };

/** Whether the pipeline with this file exists in memory only. */
export const isOwnPipeline = (file: string): boolean =>
  Object.values(OWN_FILES).some((name) => file === name || file.endsWith(`/${name}`));
