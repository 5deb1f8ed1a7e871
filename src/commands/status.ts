import { existsSync } from 'node:fs';
import { digestOf } from '../core/lib/brands.ts';
import { withRoot } from '../core/many/with-root.ts';
import { runJson } from '../core/run/show/report-json.ts';
import { statusLines } from '../core/text/terminal/status.ts';
import { attemptTimes } from '../core/view/cut-off.ts';
import { printJson, printProse, printResult, surfaceOf } from '../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';
import { lookAt, type ShownRun } from './meant/looked-at.ts';

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
  const { isUnpublished } = await import('../app/stored/unpublished.ts');
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
      ...{ plan, state, evidence, events, times, outlook, hindrance: about.hindrance },
      ...viewOf(workflowRun, seen, options),
    };
    const lines = statusLines({ ...shown, ...surfaceOf(process.stdout) });
    printResult(typedHere([...lines, ...about.notes].join('\n'), run, options));
  }
  const workspace = workspaces === null ? null : workspaceFolder(workspaces, run);
  if (!options.json && workspace !== null && existsSync(workspace))
    printProse(`\nWorkspace: ${workspace}`);
  if (!options.json && workflowRun === null && isUnpublished(seen))
    printProse(
      `\nThe branch is not published: the process was killed. Publish it: phasegate resume ${run}`,
    );
  if (!options.json && workflowRun !== null)
    printProse(`\nFrom the newest checkpoint of ${workflowRun}; decisions are made there.`);
  return 0;
}

/** What is to be typed works where this command was typed. */
const typedHere = (text: string, run: string, { root }: StatusOptions): string =>
  root === process.cwd() ? text : withRoot(text, { run, folder: root });

const ELSEWHERE = { hindrance: null, notes: [] } as const;

/** For a run of a backlog item: why it must not continue, and whether the item is another than the one the run began with. */
async function aboutItem(root: string, seen: ShownRun['seen']) {
  const { aboutItemOfFile } = await import('./meant/run-of-item.ts');
  const { hindrance: why, notes } = await aboutItemOfFile(root, seen);
  const outcome = seen.state.finished?.outcome;
  const isDone = outcome === 'succeeded' || outcome === 'no-change';
  const hindrance =
    why === null || isDone ? null : { sentence: `${why.message} ${why.remedy}`, commands: [] };
  return { hindrance, notes };
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
