import { Command } from 'commander';
import { COMMANDS } from '../../src/cli.ts';
import { BACKLOG_COMMANDS } from '../../src/commands/backlog.ts';

/** The program's own parser: a command line that it refuses throws, and nothing is done. */
export function program(): Command {
  const all = new Command('phasegate');
  const backlog = all.command('backlog');
  for (const register of Object.values(COMMANDS)) all.addCommand(register().command);
  for (const register of BACKLOG_COMMANDS) backlog.addCommand(register().command);
  for (const one of [...all.commands, ...backlog.commands])
    if (one !== backlog)
      one
        .exitOverride()
        .configureOutput({ writeErr: () => {} })
        .action(() => {});
  return all.exitOverride().configureOutput({ writeErr: () => {} });
}
