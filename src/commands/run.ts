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
    subcommand('run', 'Run a pipeline until it is done, or waits for a person.')
      .argument('<file>', 'pipeline file, or the name of one in .github/pipelines or pipelines')
      .option('-i, --input <name=value>', 'an input; may be given more than once', collect, [])
      .option('--inputs <file>', 'inputs as a YAML or JSON map')
      .option('--run <id>', 'name of the new run')
      .option(
        '--agent <name=use>',
        'another agent, such as coder=codex:gpt-5-codex or coder=scripted:script.yml; may be given more than once',
        collect,
        [],
      )
      .addOption(
        new Option('--budget <usd>', 'limit of USD, beside the pipeline’s own').argParser(amount),
      )
      .option('--event <file>', 'a GitHub event payload as JSON: what `github` is in expressions')
      .option('--item <file>', 'a backlog item as YAML or JSON: what `item` is in expressions'),
  ).addHelpText(
    'after',
    `
Examples:
  $ phasegate run implement -i task="Fix the parser"
  $ phasegate run pipelines/fix.yml --agent coder=codex:gpt-5-codex --budget 2
  $ phasegate run pipelines/fix.yml --until ship     stop before anything leaves this machine

It works on a branch of its own; your checkout is as it was when the command ends.`,
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
  throw new Refusal(`\`-i ${text}\` is no input.`, 'Write `-i name=value`.');
}

/** What a file holds; nothing where none is named. */
async function mapFile(file: string | undefined, what: 'inputs' | 'item'): Promise<JsonObject> {
  if (file === undefined) return {};
  const value = await parsed(file, what);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as JsonObject;
  throw new Refusal(
    `The ${what} file ${file} does not hold a map.`,
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
      'Give a YAML or JSON map.',
    );
  }
}

function amount(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('Give an amount of USD above zero.');
}
