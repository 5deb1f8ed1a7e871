import { existsSync } from 'node:fs';
import { digestOf } from '../core/lib/brands.ts';
import { runJson } from '../core/run/show/report-json.ts';
import { statusLines } from '../core/text/terminal/status.ts';
import { attemptTimes } from '../core/view/cut-off.ts';
import { printJson, printProse, surfaceOf } from '../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';
import { lookAt, type ShownRun } from './meant/looked-at.ts';
import { providerPauses } from './meant/provider-pauses.ts';
import { typedHere } from './typed-here.ts';

/** `phasegate status [RUN]`: the state of a run, and the next step. */
export function statusCommand(): RegisteredCommand {
  const command = subcommand('status', 'Show the status of a run, and what to do next.')
    .argument('[run]', 'run to show, or URL of a workflow run (default: the run started last)')
    .option('--legs', 'show a row for each leg of a phase with a matrix')
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate status             # the run started last
  $ phasegate status k3v9x2mq`,
    );
  return { command, act: status, hidden: false };
}

interface StatusOptions extends CommonOptions {
  readonly legs?: true;
}

const status = (name: string | undefined, options: StatusOptions): Promise<number> =>
  lookAt(options.root, name, (run) => show(run, options));

async function show(
  { seen, root, repository, workspaces, workflowRun }: ShownRun,
  options: StatusOptions,
): Promise<number> {
  const { workspaceFolder } = await import('../workspace/open.ts');
  const { evidenceFor } = await import('../app/stored/run-change.ts');
  const { outlookOf } = await import('../app/stored/outlook.ts');
  const { run, plan, state, head, folder } = seen;
  if (options.json) printJson(runJson({ ...seen, digest: digestOf(head) }));
  else {
    const evidence = await evidenceFor(root, { plan, state, folder });
    const { events, unrecorded } = seen;
    const about = workflowRun === null ? await aboutItem(root, seen) : ELSEWHERE;
    const outlook = repository && (await outlookOf({ repository }, seen));
    const times = attemptTimes(events, Date.parse, unrecorded);
    const shown = {
      ...{ plan, state, evidence, events, times, outlook },
      ...{ hindrance: about.hindrance, isItemGone: about.isGone },
      pauses: providerPauses(seen),
      ...viewOf(workflowRun, seen, options),
    };
    const lines = statusLines({ ...shown, ...surfaceOf(process.stdout) });
    printProse(typedHere([...lines, ...about.notes].join('\n'), options));
  }
  if (options.json) return 0;
  const workspace = workspaces === null ? null : workspaceFolder(workspaces, run);
  const isThere = workspace !== null && existsSync(workspace);
  const notes = [
    ...(isThere ? [`Workspace: ${workspace}`] : []),
    workflowRun === null
      ? await branchLines(seen)
      : `From the newest checkpoint of ${workflowRun}; decisions are made there.`,
  ].flat();
  for (const note of notes) printProse(`\n${typedHere(note, options)}`);
  return 0;
}

/** After a kill, the branch in the person's repository may be that of an earlier stop. */
async function branchLines(seen: ShownRun['seen']): Promise<readonly string[]> {
  const { isBranchBehind, isUnpublished } = await import('../app/stored/unpublished.ts');
  const { run } = seen;
  if (isUnpublished(seen))
    return [
      `The branch is not published: the process was killed. Publish it: phasegate resume ${run}`,
    ];
  return isBranchBehind(seen)
    ? [
        `The branch does not have the last commit of the run yet: the process was killed. Until the run goes on, the change is shown by: phasegate diff ${run}`,
      ]
    : [];
}

const ELSEWHERE = { hindrance: null, notes: [], isGone: false } as const;

/** For a run of a backlog item: why it must not continue, and whether the item is another than the one the run began with. */
async function aboutItem(root: string, seen: ShownRun['seen']) {
  const { aboutItemOfFile } = await import('./meant/run-of-item.ts');
  const { hindrance: why, notes, isGone } = await aboutItemOfFile(root, seen);
  const outcome = seen.state.finished?.outcome;
  const isDone = outcome === 'succeeded' || outcome === 'no-change';
  const hindrance =
    why === null || isDone ? null : { sentence: `${why.message} ${why.remedy}`, commands: [] };
  return { hindrance, notes: isGone && isDone ? [] : notes, isGone };
}

/** On another machine, a process may work on the run unseen. */
function viewOf(
  workflowRun: ShownRun['workflowRun'],
  { isHeld }: ShownRun['seen'],
  { legs }: StatusOptions,
) {
  const rows = legs === true ? ('each' as const) : ('folded' as const);
  return { legs: rows, ...(workflowRun === null ? { isHeld } : {}) };
}
