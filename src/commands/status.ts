import { existsSync } from 'node:fs';
import { digestOf } from '../core/lib/brands.ts';
import { runJson } from '../core/run/show/report-json.ts';
import { statusLines } from '../core/text/terminal/status.ts';
import { printJson, printResult, surfaceOf } from '../report/print.ts';
import { type CommonOptions, type Registered, subcommand } from './command.ts';

/** `phasegate status [RUN]`: how a run stands, and what to do now. */
export function statusCommand(): Registered {
  const command = subcommand('status', 'Show the status of a run, and what to do next.')
    .argument('[run]', 'run to show (default: the newest)')
    .option('--legs', 'show a row for each leg of a phase with a matrix');
  return { command, act: status, hidden: false };
}

interface StatusOptions extends CommonOptions {
  readonly legs?: true;
}

async function status(name: string | undefined, options: StatusOptions): Promise<number> {
  const { findPlace } = await import('../app/stored/place.ts');
  const { workspaceFolder } = await import('../workspace/open.ts');
  const { findRun, newestRun, readRun } = await import('../app/stored/stored.ts');
  const { evidenceFor } = await import('../app/stored/run-change.ts');
  const { store, workspaces, repository } = await findPlace(options.root);
  const run = await (name === undefined ? newestRun(store) : findRun(store, name));
  const { plan, state, head } = await readRun(store, run);
  if (options.json) printJson(runJson({ plan, state, digest: digestOf(head) }));
  else {
    const evidence = await evidenceFor(repository.root, plan, state);
    const legs = options.legs === true ? 'each' : 'folded';
    const lines = statusLines({ plan, state, evidence, legs, ...surfaceOf(process.stdout) });
    printResult(lines.join('\n'));
  }
  const workspace = workspaceFolder(workspaces, run);
  if (!options.json && existsSync(workspace)) printResult(`\nWorkspace: ${workspace}`);
  return 0;
}
