import { statSync } from 'node:fs';
import { newRun } from '../app/run/new-run.ts';
import { journalFile, runFolder, runsFolder } from '../checkpoints/directory.ts';
import { PHASE_ID, type RunId } from '../core/lib/brands.ts';
import { isObject } from '../core/lib/json.ts';
import type { ActionAnswer, PageAction } from '../core/view/page-data.ts';
import type { StartAnswer, StartRequest } from '../core/view/serve-data.ts';
import { Refusal } from '../ports.ts';
import { FolderWatch } from './folder-watch.ts';
import { ChangeSignal } from './lines.ts';
import {
  type CommandEnd,
  isShortText,
  type OwnProgram,
  ownCommand,
  refusedAnswer,
} from './own-command.ts';

export interface ActionContext {
  readonly program: OwnProgram;
  readonly store: string;
}

/** Carries out a page's action on a run, with the command that a person would type. Resolves when it is recorded or refused. */
export async function act(
  { program, store }: ActionContext,
  run: RunId,
  action: PageAction,
): Promise<ActionAnswer> {
  const folder = runFolder(store, run);
  const words = commandArguments(run, action);
  const before = journalSize(folder);
  const command = ownCommand(program, words);
  if (action.action === 'cancel') return answerOf(await command.ended);
  const end = await endOrGrowth(command.ended, {
    folders: [folder],
    has: () => journalSize(folder) > before,
  });
  return end === null ? { ok: true, message: DONE[action.action] } : answerOf(end);
}

const DONE: Readonly<Record<PageAction['action'], string>> = {
  approve: 'Approved; the run goes on.',
  reject: 'Rejected.',
  rework: 'Sent back; the run goes on.',
  answer: 'Answered; the run goes on.',
  resume: 'The run goes on.',
  cancel: 'Cancelled.',
};

/** The arguments of the command. A person's text cannot be taken for an option. */
function commandArguments(run: RunId, action: PageAction): readonly string[] {
  switch (action.action) {
    case 'approve':
    case 'reject':
    case 'rework':
      return [
        ...[action.action, run, action.gate],
        ...[`--comment=${action.comment}`, `--digest=${action.digest}`, '--json'],
      ];
    case 'answer':
      return ['answer', '--json', '--', run, action.phase, action.answer];
    case 'resume': {
      const budget = action.addUsd === null ? [] : [`--budget=+${action.addUsd}`];
      return ['resume', run, ...budget, '--json'];
    }
    default:
      return ['cancel', run, '--json'];
  }
}

const answerOf = (end: CommandEnd): ActionAnswer =>
  refusedAnswer(end) ?? { ok: true, message: 'Done.' };

/** Starts a run of a pipeline of this repository. Resolves when its journal exists, or the run was refused. */
export async function start(
  { program, store }: ActionContext,
  file: string,
  request: StartRequest,
): Promise<StartAnswer> {
  const run = newRun();
  const inputs = Object.entries(request.inputs).flatMap(([name, value]) => [
    '-i',
    `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  ]);
  const budget = request.budgetUsd === null ? [] : [`--budget=${request.budgetUsd}`];
  const command = ownCommand(program, [
    'run',
    file,
    `--run=${run}`,
    ...inputs,
    ...budget,
    '--json',
  ]);
  const folder = runFolder(store, run);
  const end = await endOrGrowth(command.ended, {
    folders: [store, runsFolder(store), folder],
    has: () => journalSize(folder) > 0,
  });
  const refused = end === null ? null : refusedAnswer(end);
  return refused ?? { ok: true, run };
}

interface JournalGrowth {
  readonly folders: readonly string[];
  readonly has: () => boolean;
}

/** The end of the command; `null` as soon as the wanted effect is visible. */
async function endOrGrowth(
  ended: Promise<CommandEnd>,
  { folders, has }: JournalGrowth,
): Promise<CommandEnd | null> {
  const changed = new ChangeSignal();
  const over = new AbortController();
  let end: CommandEnd | null = null;
  void ended
    .then((value) => {
      end = value;
    })
    .finally(() => over.abort())
    .catch(() => {});
  using watch = new FolderWatch(() => changed.set());
  for (;;) {
    watch.folders(folders);
    if (has()) return null;
    if (over.signal.aborted) return end ?? (await ended);
    await changed.wait(over.signal);
  }
}

const journalSize = (folder: string): number =>
  statSync(journalFile(folder), { throwIfNoEntry: false })?.size ?? 0;

/** Parses an action on a run. Throws `Refusal`. */
export function pageAction(body: unknown): PageAction {
  if (!isObject(body)) throw malformed();
  const { action, gate, comment = '', digest, phase, answer, addUsd = null } = body;
  if (action === 'cancel') return { action };
  if (action === 'resume' && (addUsd === null || isAmount(addUsd))) return { action, addUsd };
  if (action === 'answer' && isName(phase) && isShortText(answer))
    return { action, phase, answer } as PageAction;
  const decides = action === 'approve' || action === 'reject' || action === 'rework';
  if (
    decides &&
    isName(gate) &&
    isShortText(comment) &&
    /^sha256:[0-9a-f]{64}$/.test(String(digest))
  )
    return { action, gate, comment, digest } as PageAction;
  throw malformed();
}

const isAmount = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{1,9}(\.\d{1,9})?$/.test(value);

const isName = (value: unknown): boolean => typeof value === 'string' && PHASE_ID.test(value);

const malformed = (): Refusal =>
  new Refusal(
    'This is no action on a run.',
    'Reload the page: another version of Phasegate may have sent it.',
  );
