import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { SeenRun } from '../app/stored/stored.ts';
import { journalFile, recordFolder } from '../checkpoints/directory.ts';
import { type PhaseId, phaseId } from '../core/lib/brands.ts';
import { suggest } from '../core/lib/nearest.ts';
import { phaseState } from '../core/run/state.ts';
import { timeline } from '../core/text/terminal/timeline.ts';
import { neutralText } from '../core/text/untrusted/neutral.ts';
import { readJournal } from '../engine/journal-text.ts';
import { Refusal } from '../ports.ts';
import { printJson, printResult, surfaceOf } from '../report/print.ts';
import { type CommonOptions, type Registered, subcommand } from './command.ts';

interface LogOptions extends CommonOptions {
  readonly attempt?: number;
  readonly follow: boolean;
}

/** `phasegate log RUN [PHASE]`: the timeline of a run, or what one attempt left. */
export function logCommand(): Registered {
  const command = subcommand('log', 'Show the timeline of a run, or the record of a phase.')
    .argument('<run>', 'which run')
    .argument('[phase]', 'the record of this phase: prompt, output, result, verify, changes')
    .addOption(
      new Option('--attempt <n>', 'which attempt; the last, unless said').argParser(attemptNumber),
    )
    .option('--follow', 'go on until the run ends or waits', false)
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate log k3v9x2mq
  $ phasegate log k3v9x2mq fix --attempt 1`,
    );
  return { command, act: log, hidden: false };
}

async function log(name: string, phase: string | undefined, options: LogOptions): Promise<number> {
  const { findPlace } = await import('../app/stored/place.ts');
  const { findRun, readRun } = await import('../app/stored/stored.ts');
  const { store } = await findPlace(options.root);
  const run = await findRun(store, name);
  const seen = await readRun(store, run);
  if (phase !== undefined) showRecord(seen, phase, options);
  else if (options.json) printJson(seen.events);
  else if (options.follow) await follow(seen);
  else printResult(linesOf(seen).join('\n'));
  return 0;
}

function linesOf({ plan, events }: Pick<SeenRun, 'plan' | 'events'>): readonly string[] {
  const { paint } = surfaceOf(process.stdout);
  return timeline({ plan, events, millisecondsOf: Date.parse, paint });
}

/** Prints what comes until the process that works on the run has said how it ended. */
async function follow(seen: SeenRun): Promise<void> {
  const file = journalFile(seen.folder);
  let shown = 0;
  const isOver = (): boolean => {
    const { events } = readJournal(file);
    const lines = linesOf({ plan: seen.plan, events });
    if (lines.length > shown) printResult(lines.slice(shown).join('\n'));
    shown = lines.length;
    return events.at(-1)?.type === 'runFinished';
  };
  if (isOver()) return;
  await new Promise<void>((resolve) => {
    const watcher = watch(file, () => {
      if (!isOver()) return;
      watcher.close();
      resolve();
    });
  });
}

const FILES = ['prompt.md', 'output.log', 'result.json', 'verify.log', 'changes.diff'];

function showRecord(seen: SeenRun, name: string, options: LogOptions): void {
  const phase = phaseOf(seen, name);
  const index = seen.plan.index.get(phase) ?? -1;
  const attempt = options.attempt ?? phaseState(seen.plan, seen.state, index).attempt;
  const folder = recordFolder(seen.folder, phase, attempt);
  const isThere = existsSync(folder);
  const files = isThere ? FILES.filter((file) => readdirSync(folder).includes(file)) : [];
  const texts = files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  if (options.json) {
    printJson({
      run: seen.run,
      phase,
      attempt,
      folder,
      files: Object.fromEntries(texts.map(({ file, text }) => [file, text])),
    });
    return;
  }
  if (texts.length === 0) {
    throw new Refusal(
      `There is no record of attempt ${attempt} of \`${phase}\`.`,
      attempt === 0 ? 'It was never started.' : 'A phase without output leaves none.',
    );
  }
  const { paint } = surfaceOf(process.stdout);
  printResult(
    texts
      .map(({ file, text }) => `${paint('strong', `── ${file}`)}\n${neutralText(text.trimEnd())}\n`)
      .join('\n'),
  );
}

function phaseOf({ plan, run }: SeenRun, name: string): PhaseId {
  const id = phaseId(name);
  if (plan.index.has(id)) return id;
  const names = plan.phases.map((phase) => phase.id);
  throw new Refusal(
    `The run \`${run}\` has no phase \`${name}\`.`,
    suggest(name, names) ?? `It has ${names.join(', ')}.`,
  );
}

function attemptNumber(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Attempts count from 1.');
}
