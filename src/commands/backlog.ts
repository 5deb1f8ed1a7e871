import { addCommand } from './backlog/add.ts';
import { advanceCommand } from './backlog/advance.ts';
import { archiveCommand, closeCommand, completeCommand } from './backlog/closing.ts';
import { doctorCommand } from './backlog/doctor.ts';
import { editCommand } from './backlog/edit.ts';
import { eventsCommand } from './backlog/events.ts';
import { initCommand } from './backlog/init.ts';
import { listCommand } from './backlog/list.ts';
import { nextCommand } from './backlog/next.ts';
import { runCommand } from './backlog/run.ts';
import { showCommand } from './backlog/show.ts';
import { triageCommand } from './backlog/triage.ts';
import { answerCommand, overrideCommand, retryCommand, unblockCommand } from './backlog/unblock.ts';
import { unmergeCommand } from './backlog/unmerge.ts';
import type { RegisteredCommand } from './command.ts';

/** The commands under `phasegate backlog`. */
export const BACKLOG_COMMANDS: readonly (() => RegisteredCommand)[] = [
  initCommand,
  addCommand,
  listCommand,
  showCommand,
  editCommand,
  triageCommand,
  nextCommand,
  runCommand,
  advanceCommand,
  unblockCommand,
  overrideCommand,
  answerCommand,
  retryCommand,
  completeCommand,
  closeCommand,
  archiveCommand,
  unmergeCommand,
  eventsCommand,
  doctorCommand,
];

export const BACKLOG_HELP = `
From an empty backlog to finished work:
  $ phasegate backlog init
  $ phasegate backlog add "Fix the date parser" --tag bug
  $ phasegate backlog next        # show what would run now, and why
  $ phasegate backlog run         # work until all items are done or need a person
  $ phasegate backlog list        # show the status of each item, and what the item waits for

A unique beginning of an id is enough.`;
