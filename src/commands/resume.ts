import { localPlatform } from '../run/platform.ts';
import { type Registered, subcommand } from './command.ts';
import { drivingOf, type RunningOptions, withReporter, withRunningOptions } from './running.ts';

interface ResumeOptions extends RunningOptions {
  readonly from?: string;
  readonly budget?: string;
  readonly acceptChanges: boolean;
}

/** `phasegate resume [RUN]`: goes on where a run stopped, however it stopped. */
export function resumeCommand(): Registered {
  const command = withRunningOptions(
    subcommand('resume', 'Go on with a run that waits, failed, was cancelled or killed.')
      .argument('[run]', 'the newest that can go on, unless said')
      .option('--from <phase>', 'this phase and all that need it once more')
      .option('--budget <usd>', 'the limit of USD from now on; with +, so much more')
      .option(
        '--accept-changes',
        'with the pipeline file as it is now; what changed in it is done again',
        false,
      ),
  ).addHelpText(
    'after',
    `
Examples:
  $ phasegate resume
  $ phasegate resume k3v9x2mq --from review
  $ phasegate resume k3v9x2mq --budget +2

What succeeded is not run again. A failed run gets a fresh round of attempts for what failed.`,
  );
  return { command, act: resume, hidden: false };
}

async function resume(run: string | undefined, options: ResumeOptions): Promise<number> {
  const { continueRun } = await import('../run/continue.ts');
  const request = {
    root: options.root,
    platform: localPlatform(),
    run: run ?? null,
    from: options.from ?? null,
    budget: options.budget ?? null,
    acceptChanges: options.acceptChanges,
    how: drivingOf(options),
    say: async () => [],
  };
  return withReporter(options, (reporterFor) => continueRun(request, reporterFor));
}
