import { Option } from 'commander';
import { namedPipeline } from '../app/stored/named-pipeline.ts';
import { findPlaceAhead } from '../app/stored/place.ts';
import { localPlatform } from '../app/wiring/platform.ts';
import { collect, type RegisteredCommand, subcommand } from './command.ts';
import { givenInputs, type InputOptions, mapFile, withInputOptions } from './options/inputs.ts';
import { parseUsd } from './options/numbers.ts';
import {
  type RunningOptions,
  settingsFrom,
  withGatePrompt,
  withRunningOptions,
} from './run/running.ts';

interface RunOptions extends RunningOptions, InputOptions {
  readonly run?: string;
  readonly agent: readonly string[];
  readonly budget?: number;
  readonly event?: string;
  readonly item?: string;
}

/** `phasegate run FILE`: starts a run, and returns when it ends or waits. */
export function runCommand(): RegisteredCommand {
  const command = withRunningOptions(
    withInputOptions(
      subcommand('run', 'Run a pipeline until it ends or waits for a person.').argument(
        '<file>',
        'pipeline file, or a name in .github/pipelines or pipelines',
      ),
    )
      .option('--run <id>', 'id of the new run (default: random)')
      .option(
        '--agent <name=use>',
        'replace an agent, such as coder=codex:gpt-5-codex, coder=command:./coder.sh or coder=scripted:script.yml; repeatable',
        collect,
        [],
      )
      .addOption(
        new Option(
          '--budget <usd>',
          'spending limit in USD, in addition to the limit of the pipeline',
        ).argParser(parseUsd),
      )
      .option('--event <file>', 'GitHub event payload (JSON), used as `github` in expressions')
      .option('--item <file>', 'backlog item (YAML or JSON), used as `item` in expressions'),
  ).addHelpText(
    'after',
    `
Examples:
  $ phasegate run implement -i task="Fix the parser"
  $ phasegate run pipelines/fix.yml --agent coder=codex:gpt-5-codex --budget 2
  $ phasegate run pipelines/fix.yml --until ship     # stop before phase "ship"

The run works in its own folder and on its own branch. Your working tree stays unchanged.`,
  );
  return { command, act: run, hidden: false };
}

async function run(file: string, options: RunOptions): Promise<number> {
  const platform = localPlatform();
  // git answers while the code of a run is loaded.
  const place = findPlaceAhead(options.root, platform.store);
  const { contextOfEvent, startRun } = await import('../app/run/start.ts');
  const request = {
    root: options.root,
    place,
    platform,
    file: namedPipeline(file, options.root),
    inputs: await givenInputs(options),
    spare: [],
    run: options.run ?? null,
    agents: options.agent,
    text: null,
    item: await mapFile(options.item, 'item'),
    github: contextOfEvent(options.event ?? null),
    budgetUsd: options.budget ?? null,
    known: [],
    stores: [],
    settingsFor: settingsFrom(options),
  };
  return withGatePrompt(options, (reporterFor) => startRun(request, reporterFor));
}
