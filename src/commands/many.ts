import { InvalidArgumentError, Option } from 'commander';
import type { ReporterFor } from '../app/run/report.ts';
import { namedPipeline } from '../app/stored/named-pipeline.ts';
import { localPlatform } from '../app/wiring/platform.ts';
import type { ManyRepository } from '../core/many/session.ts';
import { withRoot } from '../core/many/with-root.ts';
import { EXIT_CODES, type Outcome } from '../core/run/outcome.ts';
import { oneLine } from '../core/text/line.ts';
import { type ManyRow, manyLines } from '../core/text/terminal/many-table.ts';
import { Refusal } from '../ports.ts';
import { printJson, printNote, printResult, surfaceOf } from '../report/print.ts';
import { silentReporter } from '../report/silent.ts';
import { collect, type RegisteredCommand, subcommand } from './command.ts';
import { givenInputs, type InputOptions, withInputOptions } from './options/inputs.ts';
import { parseUsd } from './options/numbers.ts';
import { type RunningOptions, settingsFrom, withRunningOptions } from './run/running.ts';

interface ManyOptions extends RunningOptions, InputOptions {
  readonly repos: string;
  readonly maxParallel: number;
  readonly agent: readonly string[];
  readonly budget?: number;
}

/** `phasegate many FILE --repos LIST`: runs one pipeline in many repositories. */
export function manyCommand(): RegisteredCommand {
  const command = withRunningOptions(
    withInputOptions(
      subcommand('many', 'Run a pipeline in many repositories, each in its own clone.')
        .argument('<file>', 'pipeline file, or a name in .github/pipelines or pipelines')
        .requiredOption(
          '--repos <list>',
          'repositories, separated by commas: `owner/name`, `owner/*` or paths; or a file with one repository on each line',
        )
        .addOption(
          new Option('--max-parallel <n>', 'maximum number of repositories at the same time')
            .default(4)
            .argParser(whole),
        ),
    )
      .option('--agent <name=use>', 'replace an agent; repeatable', collect, [])
      .addOption(
        new Option('--budget <usd>', 'spending limit of each run in USD').argParser(parseUsd),
      ),
  ).addHelpText(
    'after',
    `
Examples:
  $ phasegate many update --repos me/api,me/web
  $ phasegate many update --repos 'me/*' --max-parallel 2
  $ phasegate many update --repos repositories.txt -i task="Use Node 24"

A failed run does not stop the other runs. If you repeat the command, unfinished runs are resumed, except that a
failed run whose repository has new commits restarts there; if all runs have ended, new runs start. The exit
code is that of the worst run, and 1 if a run failed or could not start.`,
  );
  // They are refused with a remedy, so the help does not offer them.
  for (const option of command.options) if (TAPE.has(option.long ?? '')) option.hideHelp();
  return { command, act: many, hidden: false };
}

const TAPE: ReadonlySet<string> = new Set(['--record', '--replay']);

async function many(file: string, options: ManyOptions): Promise<number> {
  if (options.record !== undefined || options.replay !== undefined) {
    throw new Refusal(
      '`--record` and `--replay` are not supported by `phasegate many`.',
      'Use them with `phasegate run`.',
    );
  }
  const { findPlace } = await import('../app/stored/place.ts');
  const { pin, validPipeline } = await import('../app/stored/pipeline-file.ts');
  const { findRepositories } = await import('../app/many/find-repositories.ts');
  const { closeSession, openSession, withNewRun } = await import('../app/many/sessions.ts');
  const { isAtItsEnd, runMany } = await import('../app/many/run-many.ts');
  const place = await findPlace(options.root);
  const { root } = place.repository;
  const pinned = pin(validPipeline(namedPipeline(file, options.root), root));
  const inputs = await givenInputs(options);
  const { signal } = new AbortController();
  const { token } = localPlatform();
  const found = await findRepositories({ repos: options.repos, token, signal });
  let session = await openSession({ store: place.store, pinned, inputs, found });
  const settings = settingsFrom(options);
  const rows = await runMany({
    repositories: session.repositories,
    pinned,
    inputs,
    agents: options.agent,
    budgetUsd: options.budget ?? null,
    maxParallel: options.maxParallel,
    settingsFor: (plan) => ({ ...settings(plan), isOnlyRun: false }),
    renew: (repository) => {
      session = withNewRun(place.store, session, repository.address);
      return (
        session.repositories.find(({ address }) => address === repository.address) ?? repository
      );
    },
    reporterFor: (repository) => reporterFor(repository, options.json),
    onNote: (repository, note) =>
      printNote(`${oneLine(repository.name)}  ${withRoot(oneLine(note), repository)}`),
  });
  if (rows.every(isAtItsEnd)) closeSession(place.store, session);
  if (options.json) printJson({ pipeline: pinned.name, repositories: rows });
  else printResult(manyLines({ rows, ...surfaceOf(process.stdout) }).join('\n'));
  return exitCode(rows);
}

/** One line per event, prefixed with the repository's name. */
function reporterFor(repository: ManyRepository, isJson: boolean): ReporterFor {
  return async (plan) => {
    if (isJson) return silentReporter;
    const { lineReporter } = await import('../report/lines.ts');
    const { prefixed } = await import('../report/prefixed.ts');
    const { paint } = surfaceOf(process.stderr);
    const prefix = `${oneLine(repository.name)}  `;
    const stream = prefixed(process.stderr, prefix, (line) => withRoot(line, repository));
    return lineReporter({ plan, paint, stream });
  };
}

/** The worst outcome first. */
const WORST: readonly Outcome[] = [
  'cancelled',
  'failed',
  'over-budget',
  'blocked',
  'waiting',
  'stale',
  'rejected',
];

function exitCode(rows: readonly ManyRow[]): number {
  const outcomes = new Set<string>(
    rows.map(({ standing }) =>
      standing === 'stopped' ? 'cancelled' : standing === 'not-begun' ? 'failed' : standing,
    ),
  );
  if (outcomes.has('held')) outcomes.add('failed');
  const worst = WORST.find((outcome) => outcomes.has(outcome));
  return worst === undefined ? 0 : EXIT_CODES[worst];
}

function whole(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= 64) return number;
  throw new InvalidArgumentError('Give a whole number from 1 to 64.');
}
