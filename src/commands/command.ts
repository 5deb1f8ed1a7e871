import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Help, Option } from 'commander';

/** The repository of a command, and whether its output is for a program. */
export interface CommonOptions {
  readonly root: string;
  readonly json: boolean;
}

/** A subcommand and its action, which gets its arguments and options and resolves to the exit code. */
export interface RegisteredCommand {
  readonly command: Command;
  // Commander passes the arguments, then the options.
  readonly act: (...args: never[]) => Promise<number>;
  readonly hidden: boolean;
}

/** A subcommand with the common options. */
export function subcommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .addOption(
      new Option('--root <dir>', 'folder inside the repository').default(
        process.cwd(),
        'current folder',
      ),
    )
    .option('--json', 'print one JSON document on stdout', false)
    .option('--verbose', 'print every program, API call and decision on stderr', false);
}

/** Omits the defaults of switches (off) and lists (empty). */
export function optionDescription(option: Option): string {
  return new Help().optionDescription(option).replace(/ ?\(default: (?:false|\[\])\)$/, '');
}

/** Collects the values of a repeatable option. */
export const collect = (value: string, before: readonly string[]): readonly string[] => [
  ...before,
  value,
];

/** Resolves a file on the command line, relative to the current folder or to `--root`. */
export function fileArgument(file: string, root: string): string {
  const here = resolve(file);
  return existsSync(here) ? here : resolve(root, file);
}
