import { readFileSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { namedPipeline } from '../app/stored/named-pipeline.ts';
import { localPlatform } from '../app/wiring/platform.ts';
import type { Json, JsonObject } from '../core/lib/json.ts';
import { Refusal } from '../ports.ts';
import { collect, type Registered, subcommand } from './command.ts';
import { drivingOf, type RunningOptions, withReporter, withRunningOptions } from './running.ts';

interface RunOptions extends RunningOptions {
  readonly input: readonly string[];
  readonly inputs?: string;
  readonly run?: string;
  readonly agent: readonly string[];
  readonly budget?: number;
  readonly event?: string;
  readonly item?: string;
}

/** `phasegate run FILE`: a new run, until it ends or waits for somebody. */
export function runCommand(): Registered {
  const command = withRunningOptions(
    subcommand('run', 'Run a pipeline until it ends or waits for a person.')
      .argument('<file>', 'pipeline file, or a name in .github/pipelines or pipelines')
      .option('-i, --input <name=value>', 'input value; repeatable', collect, [])
      .option('--inputs <file>', 'file with inputs, as a YAML or JSON mapping')
      .option('--run <id>', 'id of the new run (default: random)')
      .option(
        '--agent <name=use>',
        'replace an agent, such as coder=codex:gpt-5-codex or coder=scripted:script.yml; repeatable',
        collect,
        [],
      )
      .addOption(
        new Option(
          '--budget <usd>',
          'spending limit in USD, in addition to the pipeline’s',
        ).argParser(amount),
      )
      .option('--event <file>', 'GitHub event payload (JSON), used as `github` in expressions')
      .option('--item <file>', 'backlog item (YAML or JSON), used as `item` in expressions'),
  ).addHelpText(
    'after',
    `
Examples:
  $ phasegate run implement -i task="Fix the parser"
  $ phasegate run pipelines/fix.yml --agent coder=codex:gpt-5-codex --budget 2
  $ phasegate run pipelines/fix.yml --until ship     stop before phase "ship"

The run works on its own branch. Your working tree is unchanged when the command ends.`,
  );
  return { command, act: run, hidden: false };
}

async function run(file: string, options: RunOptions): Promise<number> {
  const { githubContext, startRun } = await import('../app/run/start.ts');
  const request = {
    root: options.root,
    platform: localPlatform(),
    file: namedPipeline(file, options.root),
    inputs: {
      ...(await mapFile(options.inputs, 'inputs')),
      ...Object.fromEntries(options.input.map(pair)),
    },
    spare: [],
    run: options.run ?? null,
    agents: options.agent,
    text: null,
    item: await mapFile(options.item, 'item'),
    github: githubContext(options.event ?? null),
    budgetUsd: options.budget ?? null,
    known: [],
    stores: [],
    how: drivingOf(options),
  };
  return withReporter(options, (reporterFor) => startRun(request, reporterFor));
}

function pair(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new Refusal(`\`-i ${text}\` is not an input.`, 'Write `-i name=value`.');
}

/** What a file holds; nothing where none is named. */
async function mapFile(file: string | undefined, what: 'inputs' | 'item'): Promise<JsonObject> {
  if (file === undefined) return {};
  const value = await parsed(file, what);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as JsonObject;
  throw new Refusal(
    `The ${what} file ${file} is not a mapping.`,
    'Write `name: value` lines, or a JSON object.',
  );
}

async function parsed(file: string, what: string): Promise<Json> {
  const { parse } = await import('yaml');
  try {
    return parse(readFileSync(file, 'utf8')) as Json;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `The ${what} file ${file} cannot be read: ${why}`,
      'Give a YAML or JSON mapping.',
    );
  }
}

function amount(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('Give an amount of USD above zero.');
}
