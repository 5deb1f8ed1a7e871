import { LABEL } from '../core/backlog/issue/issue-state.ts';
import { workflowPath } from '../core/library/adapt.ts';
import { type StartLabel, startLabelOf } from '../core/library/start-label.ts';
import { clashText, startClashes, startsOf } from '../core/workflow/start-clashes.ts';
import { Refusal } from '../ports.ts';
import type { LibraryPipeline } from './catalogue.ts';
import type { PlannedFile } from './place-files.ts';

/** What starts workflows of a repository before and after it is set up. */
export interface StartsHere {
  /** The texts of existing workflows by path. */
  readonly workflows: ReadonlyMap<string, string>;
  /** The path of the configuration with a backlog in issues; `null`: there is none. */
  readonly backlog: string | null;
}

/**
 * The labels on which the workflows of added pipelines start, by their name here: that of the existing file, or of the library, or
 * if another workflow or the backlog takes that one, the name of the pipeline.
 */
export function chosenLabels(
  added: readonly { readonly pipeline: LibraryPipeline; readonly as: string }[],
  { workflows, backlog }: StartsHere,
): ReadonlyMap<string, StartLabel> {
  const chosen = new Map<string, StartLabel>();
  const own = new Set(added.map(({ as }) => workflowPath(as)));
  const taken = new Set(
    [...workflows]
      .filter(([path]) => !own.has(path))
      .flatMap(([, text]) => startsOf(text))
      .filter(({ kind, on }) => kind === 'label' && on === 'issue')
      .map(({ name }) => name.toLowerCase()),
  );
  if (backlog !== null) taken.add(LABEL);
  for (const { pipeline, as } of added) {
    const first = startLabelOf(pipeline.files.get('workflow.yml') ?? '');
    if (first === null) continue;
    const before = startLabelOf(workflows.get(workflowPath(as)) ?? '') ?? first;
    const isFree = !taken.has(before.name.toLowerCase());
    const label = isFree ? before : { name: as, leavesItems: backlog !== null };
    chosen.set(as, label);
    taken.add(label.name.toLowerCase());
  }
  return chosen;
}

/** Says which label a workflow has in place of that of the library. */
export function labelNotes(
  labels: ReadonlyMap<string, StartLabel>,
  files: readonly PlannedFile[],
  { backlog }: StartsHere,
): readonly string[] {
  return files.flatMap(({ path, state }) => {
    const [as, label] = [...labels].find(([name]) => workflowPath(name) === path) ?? [];
    if (label === undefined || label.name === LABEL || state === 'kept' || state === 'unchanged')
      return [];
    const why =
      backlog === null
        ? `another workflow starts on the label \`${LABEL}\``
        : `an issue with the label \`${LABEL}\` is an item of the backlog`;
    return [`${as} starts on the label \`${label.name}\`, because ${why}.`];
  });
}

/** Throws `Refusal` if a file that is to be written starts work that another one does as well. */
export function refuseClashes(
  files: readonly PlannedFile[],
  { workflows, backlog }: StartsHere,
): void {
  const texts = new Map([
    ...workflows,
    ...files
      .filter(({ path }) => path.startsWith('.github/workflows/'))
      .map(
        ({ path, text, state, before }) => [path, (state === 'kept' && before) || text] as const,
      ),
  ]);
  const written = new Set(
    files.filter(({ state }) => state === 'new' || state === 'overwritten').map(({ path }) => path),
  );
  const clash = startClashes(texts, backlog).find((one) =>
    one.files.some((path) => written.has(path)),
  );
  if (clash === undefined) return;
  const kept = files.find(({ path, state }) => state === 'kept' && clash.files.includes(path));
  const other = clash.files.find((path) => !written.has(path)) ?? clash.at.file;
  throw new Refusal(
    clashText(clash),
    kept === undefined || kept.path === backlog
      ? `Name another ${clash.kind} in ${other}, and repeat the command.`
      : `Add \`--force ${kept.path}\`, which replaces that file by one with another ${clash.kind}, or name another ${clash.kind} in it yourself.`,
  );
}
