import { findConfig } from '../app/stored/config-file.ts';
import { InvalidPipeline } from '../app/stored/pipeline-file.ts';
import { hasFileStore } from '../backlog/file.ts';
import { isObject } from '../core/lib/json.ts';
import type { ActionAnswer } from '../core/view/page-data.ts';
import type { Board, BoardAction, BoardItem } from '../core/view/serve-data.ts';
import { Refusal } from '../ports.ts';
import { isShortText, type OwnProgram, ownCommand, ownJson, refusedAnswer } from './own-command.ts';

/** The output of `phasegate backlog list`. Throws `Refusal`. */
export async function readBoard(root: string, program: OwnProgram): Promise<Board> {
  const items = hasNoBacklog(root)
    ? null
    : await ownJson<readonly BoardItem[]>(program, ['backlog', 'list']);
  return { items };
}

/** An invalid configuration counts as none here: the command says what is wrong with it. */
function hasNoBacklog(root: string): boolean {
  try {
    return findConfig(root).config.source === 'file' && !hasFileStore(root);
  } catch (error) {
    if (error instanceof InvalidPipeline) return false;
    throw error;
  }
}

/** Carries out a page's action on the backlog, with the command that a person would type. */
export async function actOnBoard(program: OwnProgram, action: BoardAction): Promise<ActionAnswer> {
  const end = await ownCommand(program, ['backlog', ...commandArguments(action)]).ended;
  const refused = refusedAnswer(end);
  if (refused !== null) return refused;
  if (end.code === 0) return { ok: true, message: 'Done.' };
  return { ok: false, message: end.stderr.trim().slice(-2000), remedy: '' };
}

/** A person's text comes behind `--`, or is joined to its option. */
function commandArguments(action: BoardAction): readonly string[] {
  switch (action.action) {
    case 'create':
      return ['init', '--json'];
    case 'add':
      return ['add', '--json', '--', action.title];
    case 'answer':
      return ['answer', '--json', '--', action.item, action.text];
    case 'unblock': {
      const override = action.override ? ['--override'] : [];
      return ['unblock', '--json', `--notes=${action.notes}`, ...override, '--', action.item];
    }
    default:
      return ['edit', '--json', `--title=${action.title}`, '--', action.item];
  }
}

/** Parses an action on the board. Throws `Refusal`. */
export function boardAction(body: unknown): BoardAction {
  if (!isObject(body)) throw malformed();
  const { action, item, title, text, notes, override } = body;
  if (action === 'create') return { action };
  if (action === 'add' && isText(title)) return { action, title };
  if (!isId(item)) throw malformed();
  if (action === 'answer' && isText(text)) return { action, item, text };
  if (action === 'retitle' && isText(title)) return { action, item, title };
  if (action === 'unblock' && isShortText(notes))
    return { action, item, notes, override: override === true };
  throw malformed();
}

const isText = (value: unknown): value is string => isShortText(value) && value !== '';

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9][\w.-]{0,127}$/.test(value);

const malformed = (): Refusal =>
  new Refusal('This is no action on the backlog.', 'Reload the page.');
