import { Option } from 'commander';
import { localPlatform } from '../app/wiring/platform.ts';
import { runId } from '../core/lib/brands.ts';
import { Refusal } from '../ports.ts';
import { printNote, printProse } from '../report/print.ts';
import { type RegisteredCommand, subcommand } from './command.ts';
import {
  type RunningOptions,
  settingsFrom,
  withGatePrompt,
  withRunningOptions,
} from './run/running.ts';
import { typedHere } from './typed-here.ts';

interface ResumeOptions extends RunningOptions {
  readonly from?: string;
  readonly budget?: string;
  readonly acceptChanges: boolean;
  readonly checkpoint?: string;
  readonly agent?: string;
  readonly input?: string;
}

/** `phasegate resume [RUN]`: continues a run, however it stopped. */
export function resumeCommand(): RegisteredCommand {
  const command = withRunningOptions(
    subcommand('resume', 'Resume a run that waits, failed, was cancelled or was killed.')
      .argument('[run]', 'run to resume (default: the only one, not counting cancelled runs)')
      .option('--from <phase>', 're-run this phase and its dependents')
      .option(
        '--budget <usd>',
        'new spending limit in USD of the phase that reached its own limit, else of the run; `+N` raises it by N',
      )
      .option(
        '--accept-changes',
        'use the current pipeline file, and re-run the phases that changed',
        false,
      )
      .option('--checkpoint <path>', 'downloaded checkpoint artifact of a run on another machine')
      // Only to refuse them with a hint.
      .addOption(new Option('--agent <name=use>').hideHelp())
      .addOption(new Option('-i, --input <name=value>').hideHelp()),
  ).addHelpText(
    'after',
    `
Examples:
  $ phasegate resume
  $ phasegate resume k3v9x2mq --from review
  $ phasegate resume k3v9x2mq --budget +2
  $ phasegate resume --checkpoint ~/Downloads/phasegate-k3v9x2mq-1-000041.tar.gz

Phases that succeeded do not run again. Phases that failed get all their attempts again.`,
  );
  return { command, act: resume, hidden: false };
}

async function resume(run: string | undefined, options: ResumeOptions): Promise<number> {
  refuseStartOptions(options);
  const done = await doneText(run, options);
  if (done !== null) {
    printProse(typedHere(done, options));
    return 0;
  }
  const { continueRun } = await import('../app/run/continue.ts');
  const { refuseHindered, runToResume } = await import('./meant/run-of-item.ts');
  const taken = await takenFrom(run, options);
  const named = run ?? taken ?? (await runToResume(options.root));
  await refuseHindered(options.root, named, { ends: false });
  const request = {
    root: options.root,
    platform: localPlatform(),
    run: named,
    from: options.from ?? null,
    budget: options.budget ?? null,
    acceptChanges: options.acceptChanges,
    retries: 'always' as const,
    reopens: false,
    refusesLost: true,
    settingsFor: settingsFrom(options),
    initialEvents: async () => [],
  };
  return withGatePrompt(options, (reporterFor) => continueRun(request, reporterFor));
}

/** What a run began with stays. */
function refuseStartOptions({ agent, input }: ResumeOptions): void {
  if (agent === undefined && input === undefined) return;
  throw new Refusal(
    `A resumed run keeps its ${agent === undefined ? 'inputs' : 'agents'}.`,
    agent === undefined
      ? 'Start a new run with other inputs: `phasegate run FILE -i name=value`.'
      : 'Start a new run with another agent: `phasegate run FILE --agent NAME=USE`. Or change `agents` in the pipeline file, then add `--accept-changes`.',
  );
}

/** For a run that succeeded, if nothing of it is asked again and nothing was left; `null`: the run is resumed. */
async function doneText(name: string | undefined, options: ResumeOptions): Promise<string | null> {
  const { root, json, from, budget, acceptChanges, checkpoint } = options;
  const isPlain = [from, budget, checkpoint].every((option) => option === undefined);
  if (name === undefined || !isPlain || acceptChanges || json) return null;
  const { findPlace } = await import('../app/stored/place.ts');
  const { findRun, readEnd } = await import('../app/stored/stored.ts');
  const { hasLeftFolders } = await import('../app/stored/unpublished.ts');
  const place = await findPlace(root);
  const end = await readEnd(place.store, await findRun(place.store, name));
  if (end === null || !['succeeded', 'no-change'].includes(end.outcome)) return null;
  if (hasLeftFolders(place, end)) return null;
  return `The run ${end.run} has already succeeded, so nothing is resumed. \`phasegate status ${end.run}\` shows it.`;
}

/** The run of the checkpoint to resume; `null`: none. */
async function takenFrom(
  run: string | undefined,
  { checkpoint, root }: ResumeOptions,
): Promise<string | null> {
  if (checkpoint === undefined) return null;
  const { takeCheckpoint } = await import('../app/stored/take-checkpoint.ts');
  return takeCheckpoint(checkpoint, { root, run: runId(run ?? ''), onNote: printNote });
}
