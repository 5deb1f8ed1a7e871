/**
 * The pipelines that the backlog makes itself, in memory: the triage of an item, and the delivery of several items together. Their
 * runs name the file that the pipeline would have; nobody can change it there.
 */
export const OWN_FILES = { triage: 'triage.phasegate.yml', together: 'backlog.phasegate.yml' };

/** The end of the name of an item's triage run, but for a number. */
export const TRIAGE_RUN = '-triage';

/** The beginning of the name of a run that delivers several items. */
export const DELIVERY_RUN = 'delivery-';

/** The beginning of the names of an item's runs. */
export const runBase = (item: string): string =>
  item
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);

interface Begun {
  readonly run: string;
  readonly file: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The context `item`; `{}` for a joint delivery. */
  readonly item: Readonly<Record<string, unknown>>;
}

/** Whether the pipeline of the run exists in memory only. A person's own file, and its run, may have the same names. */
export function isOwnPipeline({ run, file, inputs, item }: Begun): boolean {
  const isNamed = (name: string): boolean => file === name || file.endsWith(`/${name}`);
  if (typeof item.id === 'string')
    return (
      isNamed(OWN_FILES.triage) && run.replace(/-\d+$/, '') === `${runBase(item.id)}${TRIAGE_RUN}`
    );
  return (
    isNamed(OWN_FILES.together) && run.startsWith(DELIVERY_RUN) && containedIn(inputs).size > 0
  );
}

/** The last commit of each item that a joint delivery contains; none for another run. */
export function containedIn({ commits }: Begun['inputs']): ReadonlyMap<string, string> {
  const lines = typeof commits === 'string' ? commits.split('\n') : [];
  const found = lines.flatMap((line) => {
    const [, id, commit] = /^(.+) ([0-9a-f]{40}|[0-9a-f]{64})$/.exec(line) ?? [];
    return id === undefined || commit === undefined ? [] : [[id, commit] as const];
  });
  return new Map(found);
}

/** Whether a branch is that of a run that delivers several items. */
export const isJointBranch = (branch: string | null): boolean =>
  branch?.startsWith(`phasegate/backlog/${DELIVERY_RUN}`) === true;
