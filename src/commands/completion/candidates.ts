import type { Argument, Command, Option } from 'commander';
import { InvalidPipeline } from '../../app/stored/pipeline-file.ts';
import { listRuns } from '../../checkpoints/directory.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import { everyPlace } from '../../core/run/legs.ts';
import { Refusal } from '../../ports.ts';

/** Completions of the last word, the most useful first; empty if the repository has none. */
export async function candidates(
  program: Command,
  words: readonly string[],
  root: string,
): Promise<readonly string[]> {
  const current = words.at(-1) ?? '';
  const { command, rest } = commandAt(program, words.slice(0, -1));
  const all = await valuesAt(command, rest, { current, root });
  return [...new Set(all)].filter((value) => value.startsWith(current));
}

/** The command of the words, and the words after its name. */
function commandAt(program: Command, words: readonly string[]) {
  let command = program;
  let rest = words;
  for (;;) {
    const [name] = rest;
    const next = command.commands.find((one) => one.name() === name);
    if (next === undefined) return { command, rest };
    command = next;
    rest = rest.slice(1);
  }
}

interface CompletionInput {
  readonly current: string;
  readonly root: string;
}

async function valuesAt(
  command: Command,
  words: readonly string[],
  { current, root }: CompletionInput,
): Promise<readonly string[]> {
  const last = optionNamed(command, words.at(-1));
  if (last !== undefined && isTakingValue(last))
    return last.argChoices ?? valuesOf(last.attributeName(), { root, run: null });
  if (current.startsWith('-'))
    return [...command.options.flatMap(({ long }) => long ?? []), '--help'];
  const names = command
    .createHelp()
    .visibleCommands(command)
    .map((one) => one.name());
  if (names.length > 0) return names;
  const given = positionals(command, words);
  const argument = argumentAt(command, given.length);
  if (argument === undefined) return [];
  const run = given[0] ?? null;
  return argument.argChoices ?? valuesOf(argument.name(), { root, run });
}

const optionNamed = (command: Command, word: string | undefined): Option | undefined =>
  command.options.find(
    ({ long, short }) => word !== undefined && (word === long || word === short),
  );

const isTakingValue = ({ required, optional }: Option): boolean => required || optional;

/** The words without options and their values. */
function positionals(command: Command, words: readonly string[]): readonly string[] {
  return words.filter((word, at) => {
    if (word.startsWith('-')) return false;
    const before = optionNamed(command, words[at - 1]);
    return before === undefined || !isTakingValue(before);
  });
}

function argumentAt(command: Command, place: number): Argument | undefined {
  const { registeredArguments } = command;
  const last = registeredArguments.at(-1);
  return registeredArguments[place] ?? (last?.variadic === true ? last : undefined);
}

interface ShellCompletion {
  readonly root: string;
  /** The run that was named before; `null`: none. */
  readonly run: string | null;
}

/** The existing values of an argument or option of that kind. */
async function valuesOf(kind: string, where: ShellCompletion): Promise<readonly string[]> {
  try {
    return (await CANDIDATE_SOURCES[kind]?.(where)) ?? [];
  } catch (error) {
    // Completion must not print errors of the repository.
    if (error instanceof Refusal || error instanceof InvalidPipeline) return [];
    throw error;
  }
}

const CANDIDATE_SOURCES: Readonly<
  Record<string, (where: ShellCompletion) => Promise<readonly string[]>>
> = {
  run: runs,
  words: runs,
  phase: phaseCandidates,
  gate: phaseCandidates,
  pipeline: pipelines,
  file: pipelines,
  id: items,
  target: items,
  dep: items,
};

async function runs({ root }: ShellCompletion): Promise<readonly string[]> {
  const { findPlace } = await import('../../app/stored/place.ts');
  const { store } = await findPlace(root);
  return (await listRuns(store)).map(({ run }) => run);
}

async function phaseCandidates({ root, run }: ShellCompletion): Promise<readonly string[]> {
  if (run === null) return [];
  const { findPlace } = await import('../../app/stored/place.ts');
  const { findRun, readRun } = await import('../../app/stored/stored.ts');
  const { store } = await findPlace(root);
  const { plan, state } = await readRun(store, await findRun(store, run));
  return everyPlace(plan, state).map((index) => phaseAt(plan, index).id);
}

async function pipelines({ root }: ShellCompletion): Promise<readonly string[]> {
  const { pipelineNames } = await import('../../app/stored/named-pipeline.ts');
  return pipelineNames(root);
}

async function items({ root }: ShellCompletion): Promise<readonly string[]> {
  const { openBacklog } = await import('../backlog/open.ts');
  const { config, store } = openBacklog({ root });
  // Completion must not wait for the network.
  return config.source === 'file' ? [...(await store.read()).items.keys()] : [];
}
