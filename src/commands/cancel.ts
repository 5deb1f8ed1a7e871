import { localActor } from '../app/stored/surroundings.ts';
import { digestOf } from '../core/lib/brands.ts';
import { restingPlaces } from '../core/run/show/open-gates.ts';
import { runJson } from '../core/run/show/report-json.ts';
import { printJson, printProse } from '../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';
import { refuseDeciding } from './run/running.ts';

/** `phasegate cancel [RUN]`: stops the process that works on the run, or ends its wait. Exit code 0: it is cancelled. */
export function cancelCommand(): RegisteredCommand {
  const command = subcommand(
    'cancel',
    'Cancel a running or waiting run. A cancelled run can be resumed.',
  ).argument('[run]', 'run to cancel (default: the only unfinished run)');
  return { command, act: cancel, hidden: false };
}

async function cancel(name: string | undefined, { root, json }: CommonOptions): Promise<number> {
  refuseDeciding('`phasegate cancel`');
  const { findPlace } = await import('../app/stored/place.ts');
  const { findRun, readRun } = await import('../app/stored/stored.ts');
  const { meantRun } = await import('../app/stored/meant-run.ts');
  const { cancelRun, isOver } = await import('../app/stored/cancel.ts');
  const { store } = await findPlace(root);
  const run = await (name === undefined
    ? meantRun(store, {
        one: 'is running or waits',
        several: 'are running or wait',
        isMeant: ({ state }) => !isOver(state),
        phasesOf: ({ plan, state }) => restingPlaces(plan, state),
        usage: 'phasegate cancel RUN',
      })
    : findRun(store, name));
  const cancelled = await cancelRun(store, run, localActor());
  const { plan, state, head, events } = await readRun(store, run);
  if (json) printJson(runJson({ plan, state, events, digest: digestOf(head) }));
  else {
    const how =
      cancelled.type === 'stopped'
        ? `the process ${cancelled.pid} was stopped`
        : 'no process was running it';
    const outcome = state.finished?.outcome ?? 'interrupted';
    printProse(`${run} is ${outcome}: ${how}.\n  phasegate resume ${run}  continue the run`);
  }
  return 0;
}
