/**
 * The pipelines that the backlog makes itself, in memory: the triage of an item, and the delivery of several items together. Their
 * runs name the file that the pipeline would have; nobody can change it there.
 */
export const OWN_FILES = { triage: 'triage.phasegate.yml', together: 'backlog.phasegate.yml' };

/** The end of the name of an item's triage run, but for a number. */
export const TRIAGE_RUN = '-triage';

/** The beginning of the name of a run that delivers several items. */
export const DELIVERY_RUN = 'delivery-';

interface Begun {
  readonly run: string;
  readonly file: string;
  /** The context `item`; `{}` for a joint delivery. */
  readonly item: Readonly<Record<string, unknown>>;
}

/** Whether the pipeline of the run exists in memory only. A person's own file may have the same name. */
export function isOwnPipeline({ run, file, item }: Begun): boolean {
  const isNamed = (name: string): boolean => file === name || file.endsWith(`/${name}`);
  if (typeof item.id === 'string')
    return isNamed(OWN_FILES.triage) && run.replace(/-\d+$/, '').endsWith(TRIAGE_RUN);
  return isNamed(OWN_FILES.together) && run.startsWith(DELIVERY_RUN);
}

/** Whether a branch is that of a run that delivers several items. */
export const isJointBranch = (branch: string | null): boolean =>
  branch?.startsWith(`phasegate/backlog/${DELIVERY_RUN}`) === true;
